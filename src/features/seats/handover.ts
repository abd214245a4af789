import * as z from 'zod/mini';
import type { Command } from '#contract/commands';
import { Day, Id } from '#contract/ids';
import type { Seat } from '#contract/rows';
import { addDays } from '#domain/moment';

/**
 * 役員交代 as it is prepared, over days and visits: kept on the phone until it is done. What is done already is never read
 * from here, but from the seats themselves.
 */
export const HandoverPlan = z.object({
	on: Day,
	answers: z.record(
		Id,
		z.object({
			/** The new seat's id, made once: asking again never makes a second one. */
			next: Id,
			who: z.enum(['open', 'stays', 'next']),
			holder: z.string(),
			/** Empty when the new holder is on no roster. */
			household: z.string(),
		}),
	),
});
export type HandoverPlan = z.infer<typeof HandoverPlan>;
export type Answer = HandoverPlan['answers'][string];

/** The first of April that comes: the year of a 町内会. */
export function nextApril(today: Day): Day {
	const year = Number(today.slice(0, 4));
	const thisYear = `${year}-04-01`;
	return thisYear > today ? thisYear : `${year + 1}-04-01`;
}

/** Those that somebody hands over: the association's own, and neither ended nor about to. */
export const isHandedOver = ({ role, until }: Seat): boolean => role !== 'city' && until === undefined;

/** Who sits there next: the seat of the same kind that begins on the day on which this one ends. */
export function successorOf(seat: Seat, seats: readonly Seat[]): Seat | undefined {
	if (seat.until === undefined) return undefined;
	return seats.find(
		(next) =>
			next.id !== seat.id &&
			next.from === seat.until &&
			next.role === seat.role &&
			next.group === seat.group &&
			next.title === seat.title,
	);
}

/** How long after the day a handover can still be printed. */
const SHOWN_DAYS = 30;

/** The old and the new seat of each handover that is about to come, or lately came. */
export function pairsOf(seats: readonly Seat[], today: Day): { old: Seat; next: Seat }[] {
	return seats.flatMap((old) => {
		const next = successorOf(old, seats);
		return next?.from && addDays(next.from, SHOWN_DAYS) > today ? [{ old, next }] : [];
	});
}

/** True when the answer says who follows, so that the seat can change hands. */
export const isReady = (answer: Answer | undefined): boolean => answer?.who === 'next' && answer.holder.trim() !== '';

/**
 * The commands of the handover that are still to be asked for, in order; the asking seat's own comes last. A household
 * stops being one of the 役員 only when no seat that stays or follows is held by it.
 */
export function handoversOf(
	plan: HandoverPlan,
	seats: readonly Seat[],
	own: Id,
): Extract<Command, { name: 'seat.handover' }>[] {
	const open = seats.filter(isHandedOver);
	const ends = open.filter(({ id }) => isReady(plan.answers[id]));
	const stay = seats.filter((seat) => seat.until === undefined && !ends.includes(seat));
	const kept = new Set([
		...stay.map(({ household }) => household),
		...ends.map(({ id }) => plan.answers[id]?.household),
	]);
	return ends
		.sort((a, b) => Number(a.id === own) - Number(b.id === own))
		.map((seat) => ({ name: 'seat.handover' as const, args: argsOf(seat, plan, kept) }));
}

function argsOf(seat: Seat, { on, answers }: HandoverPlan, kept: ReadonlySet<string | undefined>) {
	const { next = '', holder = '', household = '' } = answers[seat.id] ?? {};
	return {
		id: seat.id,
		...(seat.household && !kept.has(seat.household) && { release: seat.household }),
		on,
		next: {
			id: next,
			title: seat.title,
			holder: holder.trim(),
			...(seat.group && { group: seat.group }),
			...(household && { household }),
		},
	};
}
