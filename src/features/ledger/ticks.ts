import type { ArgsOf, Asked } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { Household } from '#contract/rows';
import type { Door } from '#domain/ledger';
import type { OutboxEntry } from '#local/db';

export const TICKS = ['paper', 'told'] as const;
type Way = (typeof TICKS)[number];

/** A tick that a leader sets (`on`) or takes back. */
export interface Tick {
	household: Household;
	way: Way;
	on: boolean;
}

/** What is known of a household, oldest first. `counts` is false for what came before a "read again". */
export interface Fact {
	kind: 'readBySelf' | 'readByFamily' | Way;
	at: Moment;
	counts: boolean;
}

/** Everything on the receipt of a door; readings count from version `from`, ticks when they are what the door's state says. */
export function factsOf({ receipt, state }: Door, from: number): Fact[] {
	if (!receipt) return [];
	const reads = (['readBySelf', 'readByFamily'] as const).flatMap((kind) => {
		const read = receipt[kind];
		return read ? [{ kind, at: read.at, counts: read.version >= from }] : [];
	});
	const ticks = TICKS.flatMap((kind) => {
		const tick = receipt[kind];
		return tick ? [{ kind, at: tick.at, counts: state !== 'unread' && state !== 'unreached' }] : [];
	});
	return [...reads, ...ticks].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The command for a tick. */
export function commandOf(circular: Id, { household, way, on }: Tick): Asked {
	return { name: on ? 'receipt.tick' : 'receipt.untick', args: { circular, household: household.id, way } };
}

/** The households of a circular whose ticks wait in the outbox. */
export function waitingDoors(waiting: OutboxEntry[], circular: Id): Set<Id> {
	const ticks = waiting.filter(({ name }) => name === 'receipt.tick' || name === 'receipt.untick');
	const args = ticks.map((entry) => entry.args as ArgsOf<'receipt.tick'>);
	return new Set(args.filter((tick) => tick.circular === circular).map(({ household }) => household));
}
