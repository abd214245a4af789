import { expect, test } from 'vitest';
import type { LessonApplicant } from '#contract/lesson-applications';
import { placesOf } from './places';

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
