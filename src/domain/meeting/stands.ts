import type { Id } from '#contract/ids';
import type { Ballot, Meeting, Register, VoterRecord } from '#contract/meetings';
import { recordOf, standingOf } from './ballots';
import { votersIn, type Voter } from './register';

/**
 * How somebody takes part, best first. Who is there counts as there, whatever was sent before. `lost`: a proxy whose
 * holder is not there or holds too many. `planned`: says to come and is not there yet. `gone`: taken off the count.
 */
export type Stand = 'present' | 'proxy' | 'written' | 'lost' | 'planned' | 'silent' | 'gone';

/** One of the register, where they stand, and what is known of them. */
export interface VoterStand extends Voter {
	stand: Stand;
	record: VoterRecord;
}

/** What a count is made of. */
export interface Counted {
	meeting: Meeting;
	registers: readonly Register[];
	ballots: ReadonlyMap<Id, Ballot>;
}

/** The proxies that count: their holder is there, and each holder has no more than the limit, the first given first. */
function heldProxies(
	records: readonly { voter: Id; record: VoterRecord }[],
	present: ReadonlySet<Id>,
	limit = Infinity,
): Set<Id> {
	const held = new Map<Id, number>();
	const counting = new Set<Id>();
	const given = records
		.flatMap(({ voter, record }) => {
			const entry = standingOf(record);
			return entry?.said.way === 'proxy' ? [{ voter, entry, proxy: entry.said.proxy }] : [];
		})
		.sort((a, b) =>
			a.entry.at === b.entry.at ? (a.entry.id < b.entry.id ? -1 : 1) : a.entry.at < b.entry.at ? -1 : 1,
		);
	for (const { voter, proxy } of given) {
		if (proxy.to === 'chair') counting.add(voter);
		else if (proxy.holder && present.has(proxy.holder.voter)) {
			const count = (held.get(proxy.holder.voter) ?? 0) + 1;
			held.set(proxy.holder.voter, count);
			if (count <= limit) counting.add(voter);
		}
	}
	return counting;
}

/** Where everybody of the register stands, each exactly once. */
export function standsOf({ meeting, registers, ballots }: Counted): VoterStand[] {
	const all = registers.flatMap(votersIn).map((one) => {
		const ballot = ballots.get(one.household);
		return { ...one, record: recordOf(ballot, one.voter), isGone: ballot?.gone !== undefined };
	});
	const here = all.filter(({ isGone }) => !isGone);
	const present = new Set(here.filter(({ record }) => record.present).map(({ voter }) => voter));
	const proxies = heldProxies(
		here.filter(({ voter }) => !present.has(voter)),
		present,
		meeting.proxyLimit,
	);
	return all.map(({ isGone, ...one }) => ({
		...one,
		stand: isGone ? 'gone' : present.has(one.voter) ? 'present' : standOf(one.record, proxies.has(one.voter)),
	}));
}

function standOf(record: VoterRecord, isHeld: boolean): Stand {
	switch (standingOf(record)?.said.way) {
		case 'written':
		case 'consent':
		case 'object':
			return 'written';
		case 'proxy':
			return isHeld ? 'proxy' : 'lost';
		case 'attend':
			return 'planned';
		default:
			return 'silent';
	}
}
