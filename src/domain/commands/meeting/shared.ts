import type { Id } from '#contract/ids';
import type { Ballot, BallotEntry, Meeting, Said, VoterRecord, Votes } from '#contract/meetings';
import { receiptId } from '#contract/names';
import type { Household } from '#contract/households';
import type { Row } from '#contract/rows';
import { hasCastIn, isKnown, recordOf, standingOf, withEntry, withRecord } from '../../meeting/ballots';
import { isOnRegister, registerId } from '../../meeting/register';
import { urnId, withVotes } from '../../meeting/urns';
import type { Find, Ref } from '../../row-set';
import { refuse, type CommandContext, type Verdict } from '../definition';

/** One who may vote, and the group under which the register has them. */
export interface VoterArgs {
	circular: Id;
	group: Id;
	household: Id;
	voter: Id;
}

type Refusal = Extract<Verdict, { refused: unknown }>;

/** The meeting with the circular that convened it. */
export const meetingAndCircular = ({ circular: id }: { circular: Id }): Ref[] => [
	{ kind: 'circular', id },
	{ kind: 'meeting', id },
];

/** The meeting itself. */
export const theMeeting = ({ circular: id }: { circular: Id }): Ref[] => [{ kind: 'meeting', id }];

/** The ballot of a household. */
export const theBallot = ({ circular, household }: Pick<VoterArgs, 'circular' | 'household'>): Ref[] => [
	{ kind: 'ballot', id: receiptId(circular, household) },
];

/** The ballot, and what says whether it may be written. */
export const ballotAndOwners = (args: Pick<VoterArgs, 'circular' | 'group' | 'household'>): Ref[] => [
	...meetingAndCircular(args),
	{ kind: 'household', id: args.household },
	{ kind: 'register', id: registerId(args.circular, args.group) },
	...theBallot(args),
];

/** The meeting of a circular while it can change, or why it cannot. */
export function openMeeting(id: Id, find: Find): { meeting: Meeting } | Refusal {
	const circular = find('circular', id);
	if (!circular) return { refused: 'CIRCULAR_UNKNOWN' };
	const meeting = find('meeting', id);
	if (!meeting) return { refused: 'MEETING_UNKNOWN' };
	if (circular.state === 'withdrawn') return { refused: 'CIRCULAR_WITHDRAWN' };
	return meeting.closed ? { refused: 'MEETING_CLOSED' } : { meeting };
}

/** What is known of one who may vote, in a meeting that is open. */
export interface OpenBallot {
	meeting: Meeting;
	household: Household;
	ballot: Ballot;
	record: VoterRecord;
}

/**
 * The ballot of one of the register, or why nothing can be said for them. Where they stand on it decides, not where
 * they live now: whoever moved or left since may vote, and is entered by the leader of the group that they were
 * convened in.
 */
export function openBallot(args: VoterArgs, { member, find }: CommandContext): OpenBallot | Refusal {
	const open = openMeeting(args.circular, find);
	if ('refused' in open) return open;
	if (open.meeting.fell) return { refused: 'RESOLUTION_FELL' };
	if (member.role === 'groupLeader' && member.group !== args.group) return { refused: 'NOT_ALLOWED' };
	const household = find('household', args.household);
	if (!household || household.forgotten) return { refused: 'HOUSEHOLD_UNKNOWN' };
	const register = find('register', registerId(args.circular, args.group));
	if (!isOnRegister(register, args)) return { refused: 'NOT_ON_REGISTER' };
	const none: Ballot = { circular: args.circular, household: args.household, voters: [] };
	const ballot = find('ballot', receiptId(args.circular, args.household)) ?? none;
	if (ballot.gone) return { refused: 'NOT_ON_REGISTER' };
	return { meeting: open.meeting, household, ballot, record: recordOf(ballot, args.voter) };
}

/** The verdict that writes what is known of one voter. */
export const putRecord = (ballot: Ballot, record: VoterRecord): Row => ({
	kind: 'ballot',
	row: withRecord(ballot, record),
});

/** Why this cannot be said to this meeting; undefined where it can. */
function refuseSaid(said: Said, { meeting, household }: OpenBallot): Verdict | undefined {
	if (said.way === 'nothing') return undefined;
	const isConsent = said.way === 'consent' || said.way === 'object';
	if (isConsent !== (meeting.form === 'resolution')) return refuse('BALLOT_UNFIT', 'way');
	if (said.way === 'written') {
		const open = new Set(meeting.motions.filter(({ secret }) => !secret).map(({ id }) => id));
		const misfit = said.votes.find(({ motion }) => !open.has(motion));
		return misfit && refuse('BALLOT_UNFIT', misfit.motion);
	}
	if (said.way !== 'proxy' || said.proxy.to !== 'named') return undefined;
	if (!said.proxy.name || said.proxy.holder) return refuse('BALLOT_UNFIT', 'proxy');
	return meeting.counting === 'household' && said.proxy.name === household.name ? refuse('PROXY_SELF') : undefined;
}

/** Why these cannot go into the urn; undefined where they can. */
function refuseSecret(votes: Votes, entry: BallotEntry, { meeting, record }: OpenBallot): Verdict | undefined {
	if (votes.length === 0) return undefined;
	if (entry.said.way !== 'written' || entry.from !== 'online') return refuse('BALLOT_UNFIT', 'secret');
	const secret = new Set(meeting.motions.filter((motion) => motion.secret).map(({ id }) => id));
	const misfit = votes.find(({ motion }) => !secret.has(motion));
	if (misfit) return refuse('BALLOT_UNFIT', misfit.motion);
	const again = votes.find(({ motion }) => record.cast?.includes(motion));
	return again && refuse('SECRET_CAST', again.motion);
}

/**
 * Why the way that stands keeps this one out; undefined where none does. Paper and phone exclude each other until the
 * one that stands is taken back, and being there excludes both. What lies in the urn cannot be taken out.
 */
function refuseBeside({ meeting, record }: OpenBallot, { from, said }: BallotEntry): Verdict | undefined {
	if (record.present) return refuse('PRESENT_STANDS');
	const standing = standingOf(record);
	if (standing && standing.from !== from) return refuse(standing.from === 'paper' ? 'PAPER_STANDS' : 'PHONE_STANDS');
	return hasCastIn(meeting, record) && said.way !== 'written' ? refuse('SECRET_CAST') : undefined;
}

/**
 * The verdict on what somebody says. The same once more changes nothing. A secret vote goes into an urn and leaves a
 * mark beside the name; a first objection stops a resolution for good (地方自治法 260条の19の2).
 */
export function putSaid(
	open: OpenBallot,
	entry: BallotEntry,
	{ find }: Pick<CommandContext, 'find'>,
	{ votes = [], salt = '' }: { votes?: Votes | undefined; salt?: Id } = {},
): Verdict {
	const { meeting, ballot, record } = open;
	if (isKnown(record, entry.id)) return { rows: [] };
	const refused = refuseSaid(entry.said, open) ?? refuseBeside(open, entry) ?? refuseSecret(votes, entry, open);
	if (refused) return refused;
	const after = withEntry(record, entry);
	// An older ballot of another phone, where something else was said since: it counts nowhere, and nothing is cast.
	const isCast = votes.length > 0 && after.entry?.said.way === 'written';
	const cast = [...(record.cast ?? []), ...votes.map(({ motion }) => motion)].sort();
	const rows: Row[] = [putRecord(ballot, isCast ? { ...after, cast } : after)];
	if (isCast) {
		const id = urnId(ballot.circular, salt);
		rows.push({ kind: 'urn', row: withVotes(find('urn', id) ?? { id, circular: ballot.circular, counts: [] }, votes) });
	}
	const falls = after.entry === entry && entry.said.way === 'object';
	if (falls) rows.push({ kind: 'meeting', row: { ...meeting, fell: entry.at } });
	return { rows };
}
