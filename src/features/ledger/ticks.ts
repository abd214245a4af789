import type { CallOutcome } from '#contract/calls';
import type { Id, Moment } from '#contract/ids';
import type { Household, MailContact } from '#contract/households';
import { receiptParts } from '#contract/names';
import type { Circular } from '#contract/rows';
import { countsFrom, startOf, type Door } from '#domain/ledger';
import { TICKS, type Tick, type TickKind } from '#domain/tick';
import type { TouchedIds } from '#local/overlay';

/** What came of a call, as far as it is history. */
type CallKind = Exclude<CallOutcome, 'takenBack'>;

/**
 * One moment of a household and a circular. `counts` is false for what came before a "read again", or before a
 * withdrawal that is news.
 */
export interface Fact {
	kind:
		| 'published'
		| 'messageSent'
		| 'again'
		| 'withdrawn'
		| 'cancelled'
		| 'sent'
		| 'mailed'
		| 'shown'
		| 'readBySelf'
		| 'readByFamily'
		| 'readBySeat'
		| 'joined'
		| TickKind
		| CallKind;
	at: Moment;
	counts: boolean;
	/** The seat that ticked or called, or on whose phone it was read. */
	by?: Id;
	/** A reading on the page that a mail led to. */
	byMail?: true;
	/** The seat that entered the address at which it was read, where the household itself entered none. */
	enteredBy?: string;
	/** An archive says so: nobody here saw it. */
	restored?: true;
	/** Of a phone that came in: after how many minutes of its card. */
	minutes?: number;
}

/** What a receipt says, and not the circular or its sending. */
const OF_RECEIPT = new Set<Fact['kind']>([
	'shown',
	'readBySelf',
	'readByFamily',
	'readBySeat',
	...TICKS,
	'noAnswer',
	'called',
]);

const RELATIONS = { readBySelf: 'self', readByFamily: 'family' } as const;

/** Who entered the addresses at which they read: a leader can enter her own for a neighbour's. */
function addressFrom({ mails = [] }: Household, relation: MailContact['relation']): Pick<Fact, 'enteredBy'> {
	const theirs = mails.filter((mail) => mail.relation === relation);
	const [first] = theirs;
	return first?.by !== undefined && theirs.every(({ by }) => by !== undefined) ? { enteredBy: first.by } : {};
}

/**
 * The household's own phones that were in when it read, where each came in within the hour of its card: whoever made
 * the card may have shown it, too. It cannot be known, and so it is said and counted as nothing.
 */
function joinedBefore(read: Moment, { devices = [] }: Household): Fact[] {
	const own = devices.filter(({ relation, since, alsoSeat }) => relation === 'self' && since <= read && !alsoSeat);
	if (own.some(({ minutes }) => minutes === undefined)) return [];
	return own.map(({ since: at, minutes = 0 }) => ({ kind: 'joined', at, counts: true, minutes }));
}

/**
 * What happened at a door, oldest first: that the circular went out, that everybody was asked to read again or that it
 * was withdrawn, that it was sent and stood on a screen, who read, who called, and who was there with paper or word. A
 * receipt keeps the last of each kind.
 */
export function factsOf(
	{ receipt, arrival, household }: Pick<Door, 'receipt' | 'arrival' | 'household'>,
	circular: Circular,
): Fact[] {
	const from = countsFrom(circular);
	const since = startOf(circular);
	const first = circular.form === 'message' ? 'messageSent' : 'published';
	const facts: Fact[] = [{ kind: first, at: circular.publishedAt, counts: true }];
	for (const { at, again } of circular.corrections) if (again) facts.push({ kind: 'again', at, counts: true });
	const { withdrawn } = circular;
	if (withdrawn?.news)
		facts.push({ kind: withdrawn.cancelled ? 'cancelled' : 'withdrawn', at: withdrawn.at, counts: true });
	if (arrival?.sent !== undefined) facts.push({ kind: 'sent', at: arrival.sent, counts: true });
	if (arrival?.mailed !== undefined) facts.push({ kind: 'mailed', at: arrival.mailed, counts: true });
	if (receipt?.shown) facts.push({ kind: 'shown', at: receipt.shown.at, counts: receipt.shown.version >= from });
	for (const kind of ['readBySelf', 'readByFamily'] as const) {
		const read = receipt?.[kind];
		if (read) {
			const how = read.by === 'mail' && { byMail: true as const, ...addressFrom(household, RELATIONS[kind]) };
			facts.push({ kind, at: read.at, counts: read.version >= from, ...how });
		}
	}
	const own = receipt?.readBySelf;
	if (own && own.by !== 'mail') facts.push(...joinedBefore(own.at, household));
	const bySeat = receipt?.readBySeat;
	if (bySeat) facts.push({ kind: 'readBySeat', at: bySeat.at, counts: bySeat.version >= from, by: bySeat.seat });
	for (const kind of TICKS) {
		const tick = receipt?.[kind];
		if (tick) facts.push({ kind, at: tick.at, counts: tick.at >= since, by: tick.by });
	}
	if (receipt?.called && receipt.called.outcome !== 'takenBack') {
		const { at, by, outcome } = receipt.called;
		facts.push({ kind: outcome, at, counts: at >= since, by });
	}
	const { restored } = receipt ?? {};
	if (restored) for (const fact of facts) if (OF_RECEIPT.has(fact.kind) && fact.at <= restored) fact.restored = true;
	return facts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** True when this tick of the door still counts. */
export const isTicked = ({ receipt }: Pick<Door, 'receipt'>, circular: Circular, way: TickKind): boolean =>
	(receipt?.[way]?.at ?? '') >= startOf(circular);

/**
 * What a tap on a door does while a leader ticks one after the other: sets the tick, or takes it back. Nothing (so that
 * the door is opened instead) at a household that has read for itself and needs none.
 */
export function quickTick(door: Door, circular: Circular, way: TickKind): Tick | undefined {
	const on = !isTicked(door, circular, way);
	return on && door.state === 'readBySelf' ? undefined : { household: door.household, way, on };
}

/** The households of a circular whose ticks, or slips, have not left the phone. */
export function unsentDoors(
	unsent: TouchedIds | undefined,
	circular: Id,
	kind: 'receipt' | 'answer' | 'ballot' = 'receipt',
): Set<Id> {
	const ids = [...(unsent?.(kind) ?? [])].map(receiptParts).filter((row) => row.circular === circular);
	return new Set(ids.map(({ household }) => household));
}
