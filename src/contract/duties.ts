import * as z from 'zod/mini';
import { Day, Id, Moment } from './ids';
import { Nth, Weekday } from './rubbish';
import { line, lines } from './text';

/** A duty's row stays far under Firestore's 1 MiB: a turn takes some 100 bytes, and a household as many. */
export const DUTY_LIMITS = { households: 200, turns: 400, days: 31, note: 200, grounds: 200 } as const;

const distinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

/** On which days a duty is. */
export const Rhythm = z.discriminatedUnion('every', [
	/** On some days of each week, or of every second one and so on, counted from the rota's first week. */
	z.object({
		every: z.literal('week'),
		weekdays: z.array(Weekday).check(z.minLength(1), z.maxLength(7), z.refine(distinct)),
		weeks: z.int().check(z.minimum(1), z.maximum(8)),
	}),
	z.object({
		every: z.literal('month'),
		weekday: Weekday,
		nth: z.array(Nth).check(z.minLength(1), z.maxLength(5), z.refine(distinct)),
	}),
	/** When the city collects these kinds of rubbish. */
	z.object({ every: z.literal('rubbish'), kinds: z.array(line(30)).check(z.minLength(1), z.maxLength(12)) }),
	z.object({
		every: z.literal('days'),
		days: z.array(Day).check(z.minLength(1), z.maxLength(100), z.refine(distinct)),
	}),
]);
export type Rhythm = z.infer<typeof Rhythm>;

export const DutyKind = z.enum(['rubbish', 'cleaning', 'circular', 'hall', 'other']);
export type DutyKind = z.infer<typeof DutyKind>;

/** For how long a household is on duty at a stretch. */
export const TurnUnit = z.enum(['day', 'week', 'month']);
export type TurnUnit = z.infer<typeof TurnUnit>;

/** A thing that was done to a turn: when, and by which member. */
const Mark = z.object({ at: Moment, by: Id });

const isAscending = (days: readonly Day[]): boolean => days.every((day, i) => i === 0 || (days[i - 1] as Day) < day);

const planned = {
	/** Its days, the first of which names it within its duty. */
	days: z.array(Day).check(z.minLength(1), z.maxLength(DUTY_LIMITS.days), z.refine(isAscending)),
	/** Nobody where it is open: its household moved away, or there was none left. */
	household: z.optional(Id),
};
export const PlannedTurn = z.object(planned);
export type PlannedTurn = z.infer<typeof PlannedTurn>;

/** 番: whose turn it is, as the rota was made and as it was exchanged since. */
export const Turn = z.object({
	...planned,
	/** It came to this household otherwise than by the rota's making; `was`: from which one. */
	changed: z.optional(z.extend(Mark, { was: z.optional(Id) })),
	/** 当番札: the plate went on to the next household. */
	handed: z.optional(Mark),
});
export type Turn = z.infer<typeof Turn>;

/** A household on a rota: what it is called there, as on the paper at the rubbish station. */
export const DutyHousehold = z.object({
	id: Id,
	label: line(20),
	/** How many turns it did before those that the row still holds. Whoever does not lead is not told. */
	done: z.optional(z.int().check(z.minimum(0), z.maximum(99_999))),
});
export type DutyHousehold = z.infer<typeof DutyHousehold>;

/** One household asks another to exchange two turns. They are named by their first days. */
export const Ask = z.object({
	id: Id,
	from: Id,
	give: Day,
	to: Id,
	take: Day,
	at: Moment,
	/** When the other one said that it cannot. */
	declined: z.optional(Moment),
});
export type Ask = z.infer<typeof Ask>;

const settings = {
	id: Id,
	name: line(20),
	kind: DutyKind,
	/** The group whose households do it; of the whole association where that is absent. */
	group: z.optional(Id),
	rhythm: Rhythm,
	unit: TurnUnit,
	skipsHolidays: z.boolean(),
	/** Where its first rota began: every second week is counted from there. */
	begins: Day,
	until: Day,
	note: lines(DUTY_LIMITS.note),
	/** In the order of the rota. */
	households: z.array(DutyHousehold).check(
		z.minLength(1),
		z.maxLength(DUTY_LIMITS.households),
		z.refine((all) => distinct(all.map(({ id }) => id))),
	),
};

/** 当番: a duty with its rota. */
export const Duty = z.object({
	...settings,
	// Nobody is left on it where all have moved away, and a household is told of those alone that have a turn.
	households: z.array(DutyHousehold),
	turns: z.array(Turn),
	asks: z.array(Ask),
	/** One more with whatever changes whose turn it is. */
	version: z.int(),
	/** When it was ended. */
	ended: z.optional(Moment),
	/** The seat that made it, as its households see it: 「班長」, and when. */
	by: z.object({ seat: Id, title: line(20), at: Moment }),
	/** When an archive brought it: nobody here saw it happen. */
	restored: z.optional(Moment),
});
export type Duty = z.infer<typeof Duty>;

/** A rota as a leader makes it, anew from a day on. */
export const DutyPlan = z.object({
	...settings,
	from: Day,
	/** The rota as she saw it; absent where there was none. */
	was: z.optional(z.int()),
	/** The first day whose turns are kept; those before it are counted in `done`. */
	since: z.optional(Day),
	turns: z.array(PlannedTurn).check(
		z.maxLength(DUTY_LIMITS.turns),
		z.refine((turns) => isAscending(turns.flatMap(({ days }) => days))),
	),
});
export type DutyPlan = z.infer<typeof DutyPlan>;

/**
 * 免除: a household that is on no rota, under its id. Why, only those learn who lead it; ended, it keeps nothing but its
 * id.
 */
export const DutyExemption = z.object({
	id: Id,
	entry: z.optional(
		z.object({
			grounds: line(DUTY_LIMITS.grounds),
			/** Its last day; until it is taken back where that is absent. */
			until: z.optional(Day),
			at: Moment,
			by: z.object({ seat: Id, title: line(20) }),
		}),
	),
	/** When an archive brought it: nobody here saw it happen. */
	restored: z.optional(Moment),
});
export type DutyExemption = z.infer<typeof DutyExemption>;
