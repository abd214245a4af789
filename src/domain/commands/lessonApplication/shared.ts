import type { Id, Moment } from '#contract/ids';
import type { Lesson } from '#contract/lessons';
import type { Row } from '#contract/rows';
import { afterLesson } from '../../lessons/applications';
import type { Find, Ref } from '../../row-set';

/** A lesson with the list of those who applied for it. */
export const lessonAndApplicants = ({ lesson: id }: { lesson: Id }): Ref[] => [
	{ kind: 'lesson', id },
	{ kind: 'lessonApplicants', id },
];

/** The list of a lesson, where it changes as the lesson does. */
export function applicantsAfter(lesson: Lesson, find: Find, now: Moment): Row[] {
	const list = find('lessonApplicants', lesson.id);
	const after = list && afterLesson(lesson, list, now);
	return after ? [{ kind: 'lessonApplicants', row: after }] : [];
}
