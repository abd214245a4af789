import type { LessonApplicant } from '#contract/lesson-applications';
import type { Lesson } from '#contract/lessons';

/** How many people of a lesson's list have a place, wait for an answer, and wait for a place. */
export interface Places {
	accepted: number;
	received: number;
	waiting: number;
	/** Places that are left; undefined where the lesson has no limit. */
	left: number | undefined;
}

/** Counts people, not applications. */
export function placesOf(seats: Lesson['seats'], entries: readonly LessonApplicant[]): Places {
	const sum = { accepted: 0, received: 0, waiting: 0, declined: 0 };
	for (const { state, people } of entries) sum[state] += people;
	const { accepted, received, waiting } = sum;
	return { accepted, received, waiting, left: seats === undefined ? undefined : Math.max(0, seats - accepted) };
}
