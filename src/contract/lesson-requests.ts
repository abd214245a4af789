import * as z from 'zod/mini';
import { Day, Id, Moment } from './ids';
import { line, lines } from './text';

const PEOPLE_MAX = 500;

/** What an association wishes for: a lesson of its own. */
export const LessonWish = z.object({
	wish: line(200),
	/** Which days would suit, in words. */
	dates: line(120),
	people: z.int().check(z.minimum(1), z.maximum(PEOPLE_MAX)),
	/** A hall, or the association's own meeting house. */
	place: line(80),
});
export type LessonWish = z.infer<typeof LessonWish>;

/** What the city says to it, and the day on which somebody comes, if one was settled. */
export const LessonAnswer = z.object({
	text: lines(400).check(z.refine((text) => text.trim() !== '')),
	day: z.optional(Day),
});

/**
 * An association's request for a lesson, one at a time, under the association's id: a row of the association and one of
 * its city, which say the same. No household stands in it.
 */
export const LessonRequest = z.extend(LessonWish, {
	id: Id,
	/** The association's name and telephone, as they were then. */
	name: line(60),
	phone: line(20),
	at: Moment,
	/** The seat that asked, by its title then. */
	by: z.string(),
	withdrawn: z.optional(Moment),
	answer: z.optional(z.extend(LessonAnswer, { at: Moment, by: z.string() })),
});
export type LessonRequest = z.infer<typeof LessonRequest>;
