import * as z from 'zod/mini';
import { LessonApplicantState, LessonApplicationForm, Seats, Takes } from '../lesson-application-form';
import { Id } from '../ids';

export const LESSON_APPLICATION_COMMANDS = {
	/** A household applies for a lesson of its city. */
	'lessonApplication.send': z.extend(LessonApplicationForm, { id: Id, lesson: Id }),
	/** It takes its application back. */
	'lessonApplication.cancel': z.object({ id: Id }),
	/**
	 * The city's seat answers one application, answers it anew, or takes its answer back (`received`). `from`: the state
	 * in which it saw it, so that what waited on a phone does not undo what a colleague, or who moved up, made of it.
	 */
	'lessonApplication.answer': z.object({
		...{ lesson: Id, id: Id, state: LessonApplicantState },
		from: z.optional(LessonApplicantState),
	}),
	/** Whether and how a lesson takes applications, and how many places it has. */
	'lessonApplication.set': z.object({ lesson: Id, takes: z.optional(Takes), seats: z.optional(Seats) }),
} as const;
