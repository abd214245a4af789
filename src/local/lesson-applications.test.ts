import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { LessonApplicants, LessonApplication } from '#contract/lesson-applications';
import { aboutOf } from '#domain/lessons/applications';
import { fill, localMember, outboxEntry } from '#tests/support/local-store';
import { lesson, member } from '#tests/support/sample-rows';
import { KairanDb } from './db';
import { sweepEndedRows } from './ended-rows';
import { listLessonApplicants, listLessonApplications, listRefusedApplications } from './lesson-applications';

const db = new KairanDb('lesson-applications');
const own = localMember({ member: member('resident') });
const city = localMember({ member: member('city') });

const application = (id: string, over: Partial<LessonApplication> = {}): LessonApplication => ({
	...{ id, household: 'h1', city: 'okayama', lesson: 'l1', at: '2026-11-27T00:00:00.000Z' },
	...{ name: '山田ふみ', people: 1, state: 'received' },
	...over,
});
const list: LessonApplicants = { id: 'l1', about: aboutOf(lesson({ day: '2026-12-03' })), entries: [] };

beforeEach(() => Promise.all([db.rows.clear(), db.members.clear(), db.outbox.clear()]));

test('a household has its applications, the newest first', async () => {
	await fill(db, own, [
		{ kind: 'lessonApplication', row: application('a1') },
		{ kind: 'lessonApplication', row: application('a2', { at: '2026-11-28T00:00:00.000Z' }) },
	]);
	expect((await listLessonApplications(db, own.m)).map(({ row }) => row.id)).toEqual(['a2', 'a1']);
});

test('an application that the server did not take is told with the reason', async () => {
	await fill(db, own);
	const args = { id: 'a1', lesson: 'l1', name: '山田ふみ', people: 1 };
	const sent = { m: own.m, name: 'lessonApplication.send', args } as const;
	await db.outbox.bulkPut([
		outboxEntry(1, { ...sent, state: 'refused', code: 'LESSON_CLOSED' }),
		outboxEntry(2, { ...sent, args: { ...args, id: 'a2', lesson: 'l2' } }),
		outboxEntry(3, { m: own.m, state: 'refused', code: 'CIRCULAR_UNKNOWN' }),
	]);
	expect(await listRefusedApplications(db, own.m)).toEqual([
		{ id: outboxEntry(1).id, lesson: 'l1', code: 'LESSON_CLOSED' },
	]);
});

test('31 days after the lesson nothing of it is left on a phone', async () => {
	const about = list.about;
	await fill(db, own, [{ kind: 'lessonApplication', row: application('a1', { about }) }]);
	await fill(db, city, [{ kind: 'lessonApplicants', row: list }]);
	await sweepEndedRows(db, '2027-01-02T00:00:00.000Z');
	expect(await listLessonApplications(db, own.m)).toHaveLength(1);
	expect(await listLessonApplicants(db, city.m)).toHaveLength(1);
	await sweepEndedRows(db, '2027-01-04T00:00:00.000Z');
	expect(await listLessonApplications(db, own.m)).toEqual([]);
	expect(await listLessonApplicants(db, city.m)).toEqual([]);
});
