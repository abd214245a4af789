import * as z from 'zod/mini';
import { Day, Id, Moment } from './ids';
import { line } from './text';

/** How many kinds of rubbish an area has, and how many days each is an exception on. */
const RUBBISH_LIMITS = { kinds: 12, exceptions: 60 } as const;

/** A day of the week, from Sunday (0) on. */
export const Weekday = z.int().check(z.minimum(0), z.maximum(6));

/** Which of a month's days of that name, the first one being 1. */
export const Nth = z.int().check(z.minimum(1), z.maximum(5));

const exceptions = z.array(Day).check(z.maxLength(RUBBISH_LIMITS.exceptions));

/** On which days the city collects one kind of rubbish. */
export const RubbishKind = z.object({
	name: line(30),
	/** Every week on that day, or only in the weeks of a month that are named. */
	rules: z
		.array(z.object({ weekday: Weekday, nth: z.optional(z.array(Nth).check(z.minLength(1), z.maxLength(5))) }))
		.check(z.maxLength(7)),
	/** Days on which it is not collected after all, such as the year's end. */
	off: exceptions,
	/** Days on which it is collected besides. */
	extra: exceptions,
});
export type RubbishKind = z.infer<typeof RubbishKind>;

/** ごみの日: when the city collects what in the part of it in which the association lies. An association has one. */
export const Rubbish = z.object({
	id: Id,
	/** What the city calls that part of it. */
	area: line(60),
	kinds: z.array(RubbishKind).check(z.minLength(1), z.maxLength(RUBBISH_LIMITS.kinds)),
	/** The last day of which the city's file speaks. */
	until: z.optional(Day),
	/** Taken out again; brought back by being put in anew. */
	removed: z.optional(z.literal(true)),
	/** When an archive brought it: nobody here saw it happen. */
	restored: z.optional(Moment),
});
export type Rubbish = z.infer<typeof Rubbish>;

/** The id of the one row. */
export const RUBBISH_ID: Id = 'rubbish';
