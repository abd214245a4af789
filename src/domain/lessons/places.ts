import type { LessonApplicantState } from '#contract/lesson-application-form';
import type { Id } from '#contract/ids';
import type { LessonApplicant, LessonApplicants } from '#contract/lesson-applications';
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

/** What a seat may answer to an application. */
export type LessonAnswerState = Exclude<LessonApplicantState, 'received'>;
const ANSWERS: readonly LessonAnswerState[] = ['accepted', 'waiting', 'declined'];

/** The answers that change something: where places are given in order, whoever has one would have it again at once. */
export const answersTo = (takes: Lesson['takes'], state: LessonApplicantState): LessonAnswerState[] =>
	ANSWERS.filter((answer) => answer !== state && !(takes === 'first' && state === 'accepted' && answer === 'waiting'));

/** How many applications stand for each of some lessons, where any does. */
export function appliedTo(lessons: readonly { id: Id }[], lists: readonly LessonApplicants[]): Map<Id, number> {
	const ids = new Set(lessons.map(({ id }) => id));
	const counts = lists
		.filter(({ id }) => ids.has(id))
		.map(({ id, entries }) => [id, entries.filter(({ state }) => state !== 'declined').length] as const);
	return new Map(counts.filter(([, count]) => count > 0));
}
