import * as z from 'zod/mini';
import { Id, Moment } from '../ids';
import { LessonAnswer, LessonWish } from '../lesson-requests';
import { Hall, Lesson } from '../lessons';
import { LESSON_PART } from '../limits';

const countOf = (part: unknown): number => (Array.isArray(part) ? part.length : 0);

export const LESSON_COMMANDS = {
	'lesson.put': z.omit(Lesson, { gone: true }),
	/** An association asks its city for a lesson; in place of what it asked for before. */
	'lesson.request': LessonWish,
	/** It does not wish for it any more. */
	'lesson.cancel': z.object({}),
	/** The city answers the request of an association, as it was made at that moment. */
	'lesson.answer': z.extend(LessonAnswer, { id: Id, asked: Moment }),
	/**
	 * One part of a city's schedule that takes the place of the one before: what is new or changed, and the ids of what
	 * is not there any more. What is there already as it is asked for stays, so that a part may come twice. Taking it
	 * back is another one, the other way round.
	 */
	'lesson.replace': z
		.object({
			halls: z.array(z.omit(Hall, { gone: true })),
			lessons: z.array(z.omit(Lesson, { gone: true, restored: true })),
			endedHalls: z.array(Id),
			endedLessons: z.array(Id),
		})
		.check(z.refine((all) => Object.values(all).reduce((sum, part) => sum + countOf(part), 0) <= LESSON_PART)),
} as const;
