import { expect, test } from 'vitest';
import type { LessonApplicant } from '#contract/lesson-applications';
import { lesson } from '#tests/support/sample-rows';
import { aboutOf } from './applications';
import { answersTo, appliedTo, placesOf } from './places';

const entry = (state: LessonApplicant['state'], people: number): LessonApplicant => ({
	...{ id: `${state}-${people}`, association: 'a1', name: '山田', at: '2026-11-27T00:00:00.000Z', people, state },
});

test('people are counted, not applications, and who was declined takes no place', () => {
	const entries = [entry('accepted', 2), entry('accepted', 1), entry('received', 3), entry('declined', 4)];
	expect(placesOf(5, entries)).toEqual({ accepted: 3, received: 3, waiting: 0, left: 2 });
	expect(placesOf(undefined, [...entries, entry('waiting', 1)])).toMatchObject({ waiting: 1, left: undefined });
});

test('fewer places than are taken are none left', () => {
	expect(placesOf(1, [entry('accepted', 2)]).left).toBe(0);
});

test('where places are given in order, nobody who has one is sent to wait: it would be theirs again at once', () => {
	expect(answersTo('asked', 'accepted')).toEqual(['waiting', 'declined']);
	expect(answersTo('first', 'accepted')).toEqual(['declined']);
	expect(answersTo('first', 'declined')).toEqual(['accepted', 'waiting']);
	expect(answersTo(undefined, 'received')).toEqual(['accepted', 'waiting', 'declined']);
});

test('of lessons that end is known for how many somebody applied, and was not declined', () => {
	const list = (id: string, ...entries: LessonApplicant[]) => ({ id, about: aboutOf(lesson()), entries });
	const lists = [
		list('l1', entry('accepted', 1), entry('waiting', 2), entry('declined', 1)),
		list('l2', entry('declined', 1)),
		list('l3', entry('received', 1)),
	];
	expect(appliedTo([{ id: 'l1' }, { id: 'l2' }, { id: 'l4' }], lists)).toEqual(new Map([['l1', 2]]));
});
