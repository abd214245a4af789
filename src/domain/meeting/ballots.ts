import type { Id } from '#contract/ids';
import type { Ballot, BallotEntry, Meeting, VoterRecord } from '#contract/meetings';

/** How many entries that stand no more are kept of one voter. */
const BEFORE_MAX = 8;

/** What is known of a voter; nothing, where there is no ballot yet. */
export const recordOf = (ballot: Ballot | undefined, voter: Id): VoterRecord =>
	ballot?.voters.find((one) => one.voter === voter) ?? { voter, before: [] };

/** The ballot with what is known of one voter replaced. */
export function withRecord(ballot: Ballot, record: VoterRecord): Ballot {
	const isKnown = ballot.voters.some(({ voter }) => voter === record.voter);
	const voters = isKnown
		? ballot.voters.map((one) => (one.voter === record.voter ? record : one))
		: [...ballot.voters, record];
	return { ...ballot, voters };
}

/** True of who put something into an urn that is counted: not for a motion that was dropped since. */
export const hasCastIn = ({ motions }: Pick<Meeting, 'motions'>, { cast = [] }: VoterRecord): boolean =>
	motions.some(({ id }) => cast.includes(id));

/** What somebody said and did not take back. */
export const standingOf = ({ entry }: Pick<VoterRecord, 'entry'>): BallotEntry | undefined =>
	entry && entry.said.way !== 'nothing' ? entry : undefined;

const isLater = (a: BallotEntry, b: BallotEntry): boolean => (a.at === b.at ? a.id > b.id : a.at > b.at);

/** True of an entry that was there before, standing or not. */
export const isKnown = ({ entry, before }: VoterRecord, id: Id): boolean =>
	entry?.id === id || before.some((one) => one.id === id);

/**
 * The record with one more entry of the way that stands, or of any where none does. The later one stands, in whatever
 * order they arrive; of what stood before the last few are kept.
 */
export function withEntry(record: VoterRecord, entry: BallotEntry): VoterRecord {
	const { entry: standing, before, ...rest } = record;
	if (!standing) return { ...record, entry };
	const [stands, other] = isLater(entry, standing) ? [entry, standing] : [standing, entry];
	return { ...rest, entry: stands, before: [...before, other].slice(-BEFORE_MAX) };
}

/** The ballot without the words that name anybody: of a household that was forgotten, whose votes stay counted. */
export function withoutNames(ballot: Ballot): Ballot {
	const nameless = (entry: BallotEntry): BallotEntry => {
		const { said } = entry;
		if (said.way !== 'proxy' || said.proxy.to !== 'named') return entry;
		const { name: _, ...proxy } = said.proxy;
		return { ...entry, said: { ...said, proxy } };
	};
	return {
		...ballot,
		voters: ballot.voters.map((record) => ({
			...record,
			...(record.entry && { entry: nameless(record.entry) }),
			before: record.before.map(nameless),
		})),
	};
}
