import * as z from 'zod/mini';
import { Id, Moment } from './ids';
import { line } from './text';

const Option = z.object({ id: Id, label: line(40) });
const hasDistinct = (ids: readonly Id[]): boolean => new Set(ids).size === ids.length;
const Shifts = z.array(Option).check(
	z.maxLength(12),
	z.refine((options) => hasDistinct(options.map(({ id }) => id))),
);
const Options = Shifts.check(z.minLength(2));
const facts = { id: Id, label: line(60), optional: z.optional(z.literal(true)) };
const count = z.int().check(z.minimum(0), z.maximum(9_999));

/** What one question of a sheet asks for. Its id and those of its options stay when it is corrected. */
const Item = z.discriminatedUnion('kind', [
	/** 出欠: how many of the household come, and in which shift where there are any. */
	z.object({ ...facts, kind: z.literal('attend'), most: count, shifts: Shifts }),
	z.object({ ...facts, kind: z.literal('choice'), options: Options, several: z.boolean() }),
	z
		.object({ ...facts, kind: z.literal('number'), least: count, most: count })
		.check(z.refine(({ least, most }) => least <= most)),
	z.object({ ...facts, kind: z.literal('text') }),
	/** 日程調整: which of these days would do. */
	z.object({ ...facts, kind: z.literal('dates'), options: Options }),
]);
export type Item = z.infer<typeof Item>;

/** 問い: what a circular asks every household, and until when. */
export const Question = z.object({
	items: z.array(Item).check(
		z.minLength(1),
		z.maxLength(8),
		z.refine((items) => hasDistinct(items.map(({ id }) => id))),
	),
	deadline: Moment,
	/** Each time that the deadline was moved: when, and from where. The oldest first. */
	moved: z.optional(z.array(z.object({ at: Moment, from: Moment }))),
});
export type Question = z.infer<typeof Question>;

/** What a household says to one item. */
const Value = z.discriminatedUnion('kind', [
	/** Nobody comes where `people` is 0. */
	z.object({
		item: Id,
		kind: z.literal('attend'),
		people: count,
		shift: z.optional(Id),
		who: z.optional(line(60)),
	}),
	z.object({ item: Id, kind: z.literal('choice'), chosen: z.array(Id).check(z.minLength(1), z.maxLength(12)) }),
	z.object({ item: Id, kind: z.literal('number'), number: count }),
	z.object({ item: Id, kind: z.literal('text'), text: line(120) }),
	z.object({
		item: Id,
		kind: z.literal('dates'),
		marks: z
			.array(z.object({ option: Id, mark: z.enum(['yes', 'maybe', 'no']) }))
			.check(z.minLength(1), z.maxLength(12)),
	}),
]);
export type Value = z.infer<typeof Value>;

/** What a sheet says: at most one value to each item. */
export const Values = z.array(Value).check(
	z.maxLength(8),
	z.refine((values) => hasDistinct(values.map(({ item }) => item))),
);

/**
 * One sheet as it was filled in. `id`: of the command that brought it; `source`: the phone or the mail address of the
 * household, or the seat that entered a slip. Without values it takes back what that source said before.
 */
const Entry = z.object({
	id: Id,
	source: Id,
	way: z.enum(['self', 'family', 'paper']),
	at: Moment,
	/** When the server took it, where the deadline was over by then and its phone says that it was written in time. */
	arrived: z.optional(Moment),
	values: Values,
});
export type Entry = z.infer<typeof Entry>;

/** 回答: all that is known of what one household answered to one circular. What counts follows from it. */
export const Answer = z.object({
	circular: Id,
	household: Id,
	entries: z.array(Entry),
	/** When an archive brought it: nobody here saw it happen. */
	restored: z.optional(Moment),
});
export type Answer = z.infer<typeof Answer>;

const households = z.int().check(z.minimum(0), z.maximum(99_999));

/** What all answered, in sums, as whoever leads shows them to everybody. */
export const Sums = z.object({
	/** The households whose answer is whole, and those that were asked. */
	answered: households,
	total: households,
	items: z
		.array(
			z.object({
				item: Id,
				answered: households,
				/** How many people come, or the sum of the numbers given. */
				sum: z.int().check(z.minimum(0)),
				options: z.array(z.object({ id: Id, count: households })).check(z.maxLength(12)),
			}),
		)
		.check(z.maxLength(8)),
});
export type Sums = z.infer<typeof Sums>;
