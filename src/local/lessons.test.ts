import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { clockAndIdsAt, fill, localMember, openDb } from '#tests/support/local-store';
import { hall, lesson, member } from '#tests/support/sample-rows';
import { dispatch } from './dispatch';
import { dropKeptLessons, getKeptLessons, keepLessons } from './kept-lessons';
import { getSchedule } from './lessons';

const local = localMember({ member: member('city') });
const part = { halls: [], lessons: [], endedHalls: [], endedLessons: [] };

test('a schedule is what the server confirmed with what waits: a second file is compared with the first', async () => {
	const db = openDb();
	await fill(db, local, [
		{ kind: 'hall', row: hall() },
		{ kind: 'lesson', row: lesson() },
		{ kind: 'lesson', row: lesson({ id: 'past', day: '2026-11-20' }) },
	]);
	const args = { ...part, lessons: [lesson({ id: 'l2', day: '2026-12-01' })], endedLessons: ['l1'] };
	await dispatch(db, clockAndIdsAt(), local.m, { name: 'lesson.replace', args });
	expect(await getSchedule(db, local.m, '2026-11-22')).toEqual({
		lessons: [lesson({ id: 'l2', day: '2026-12-01' })],
		halls: [hall()],
	});
	expect(await getSchedule(openDb(), local.m, '2026-11-22')).toEqual({ lessons: [], halls: [] });
});

test('what puts the earlier schedule back is kept for one seat, until it is dropped', async () => {
	const db = openDb();
	const kept = { file: '予定.csv', at: '2026-11-22T00:00:00.000Z', back: [{ ...part, lessons: [lesson()] }] };
	await keepLessons(db, local.m, kept);
	expect(await getKeptLessons(db, local.m)).toEqual(kept);
	expect(await getKeptLessons(db, 'a1/other')).toBeUndefined();
	await dropKeptLessons(db, local.m);
	expect(await getKeptLessons(db, local.m)).toBeUndefined();
});
