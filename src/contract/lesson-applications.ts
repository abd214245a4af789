import * as z from 'zod/mini';
import { LessonApplicantState, LessonApplicationForm } from './lesson-application-form';
import { Id, Moment } from './ids';
import { Lesson } from './lessons';

/** What of a lesson is said beside an application, so that it can be read when the lesson is gone. */
export const LessonAbout = z.pick(Lesson, {
	...{ hall: true, title: true, day: true, from: true, to: true, place: true, phone: true },
});
export type LessonAbout = z.infer<typeof LessonAbout>;

/** An application as its household has it, in its association. Nobody else there sees it. */
export const LessonApplication = z.extend(LessonApplicationForm, {
	id: Id,
	household: Id,
	/** The tenant whose lesson it is. */
	city: Id,
	lesson: Id,
	at: Moment,
	state: z.enum([...LessonApplicantState.options, 'cancelled']),
	/** As the city has it; a phone that has not been answered yet looks into the schedule. */
	about: z.optional(LessonAbout),
	/** Since when the city's schedule names the lesson no more. */
	gone: z.optional(Moment),
});
export type LessonApplication = z.infer<typeof LessonApplication>;

/** One of those who applied for a lesson, as the city has it: what was written, and where the answer goes. */
export const LessonApplicant = z.extend(LessonApplicationForm, {
	id: Id,
	association: Id,
	at: Moment,
	state: LessonApplicantState,
});
export type LessonApplicant = z.infer<typeof LessonApplicant>;

/**
 * All who applied for one lesson, in the order in which they were received: a row of the city, under the lesson's id.
 * One row, so that two who ask for the last place at once cannot both have it.
 */
export const LessonApplicants = z.object({
	id: Id,
	about: LessonAbout,
	gone: z.optional(Moment),
	entries: z.array(LessonApplicant),
});
export type LessonApplicants = z.infer<typeof LessonApplicants>;
