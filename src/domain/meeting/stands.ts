import type { Id } from '#contract/ids';
import type { Ballot, Meeting, Register, VoterRecord } from '#contract/meetings';
import { recordOf, standingOf } from './ballots';
import { voterKey, votersIn, type Voter } from './register';

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
	records: readonly { key: string; record: VoterRecord }[],
	present: ReadonlySet<string>,
	limit = Infinity,
): Set<string> {
	const held = new Map<string, number>();
	const counting = new Set<string>();
	const given = records
		.flatMap(({ key, record }) => {
			const entry = standingOf(record);
			return entry?.said.way === 'proxy' ? [{ key, entry, proxy: entry.said.proxy }] : [];
		})
		.sort((a, b) =>
			a.entry.at === b.entry.at ? (a.entry.id < b.entry.id ? -1 : 1) : a.entry.at < b.entry.at ? -1 : 1,
		);
	for (const { key, proxy } of given) {
		if (proxy.to === 'chair') counting.add(key);
		else if (proxy.holder && present.has(voterKey(proxy.holder))) {
			const holder = voterKey(proxy.holder);
			const count = (held.get(holder) ?? 0) + 1;
			held.set(holder, count);
			if (count <= limit) counting.add(key);
		}
	}
	return counting;
}

/** Where everybody of the register stands, each exactly once. */
export function standsOf({ meeting, registers, ballots }: Counted): VoterStand[] {
	const all = registers.flatMap(votersIn).map((one) => {
		const ballot = ballots.get(one.household);
		return { ...one, key: voterKey(one), record: recordOf(ballot, one.voter), isGone: ballot?.gone !== undefined };
	});
	const here = all.filter(({ isGone }) => !isGone);
	const present = new Set(here.filter(({ record }) => record.present).map(({ key }) => key));
	const proxies = heldProxies(
		here.filter(({ key }) => !present.has(key)),
		present,
		meeting.proxyLimit,
	);
	return all.map(({ isGone, key, ...one }) => ({
		...one,
		stand: isGone ? 'gone' : present.has(key) ? 'present' : standOf(one.record, proxies.has(key)),
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
