import * as z from 'zod/mini';
import { line } from './text';

// Apart from the rows, which the form that asks for a place does without.

const PEOPLE_MAX = 4;

/** What somebody writes to apply for a lesson: all that the city is told of a person. */
export const LessonApplicationForm = z.object({
	name: line(40),
	phone: z.optional(line(20)),
	/** How many come. */
	people: z.int().check(z.minimum(1), z.maximum(PEOPLE_MAX)),
});
export type LessonApplicationForm = z.infer<typeof LessonApplicationForm>;

/** `received`: the hall has yet to answer. `declined`: the hall has no place, or was told by telephone. */
export const LessonApplicantState = z.enum(['received', 'accepted', 'waiting', 'declined']);
export type LessonApplicantState = z.infer<typeof LessonApplicantState>;

/** How a lesson takes applications that are made in the app: see `Lesson`. */
export const Takes = z.enum(['asked', 'first']);
export type Takes = z.infer<typeof Takes>;

const SEATS_MAX = 10_000;

/** 定員 */
export const Seats = z.int().check(z.minimum(1), z.maximum(SEATS_MAX));
