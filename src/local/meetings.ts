import { MEETING_COMMANDS } from '#contract/commands/meeting';
import type { Household } from '#contract/households';
import type { CommandId, Id } from '#contract/ids';
import type { Ballot, Meeting, Register, Urn } from '#contract/meetings';
import { receiptId } from '#contract/names';
import type { RefusalCode } from '#contract/refusals';
import type { Circular, Group, Kind, RowOf } from '#contract/rows';
import { votersIn, type Voter } from '#domain/meeting/register';
import type { RowSet } from '#domain/row-set';
import { rowsOf, rowsOfCircular } from './confirmed-rows';
import type { KairanDb, MemberKey, OutboxEntry } from './db';
import { readOverlay, withOverlay } from './overlay';

/** A ballot that the server did not take. */
interface RefusedBallot {
	id: CommandId;
	voter: Id;
	code: RefusalCode;
}

/** A meeting, and what a household said to it, as it stands on this phone. */
export interface OwnBallot {
	meeting: Meeting;
	/** Those of the household who may vote: none, where it came after the meeting was convened. */
	voters: Voter[];
	ballot: Ballot | undefined;
	/** What was said here last has not left the phone. */
	waits: boolean;
	refused: RefusedBallot[];
}

/** A household's own ballot; undefined for a seat, and where there is no meeting. */
export async function getOwnBallot(db: KairanDb, memberKey: MemberKey, circular: Id): Promise<OwnBallot | undefined> {
	const local = await db.members.get(memberKey);
	const household = local?.member.household;
	if (!local || household === undefined) return undefined;
	const id = receiptId(circular, household);
	const { find, unsent } = await readOverlay(db, local, [
		{ kind: 'meeting', id: circular },
		{ kind: 'ballot', id },
	]);
	const meeting = find('meeting', circular);
	if (!meeting) return undefined;
	const registers = await rowsOfCircular(db, memberKey, 'register', circular);
	const entries = await db.outbox.where('m').equals(memberKey).sortBy('id');
	return {
		meeting,
		voters: registers.flatMap(votersIn).filter((voter) => voter.household === household),
		ballot: find('ballot', id),
		waits: unsent('ballot').has(id),
		refused: entries.flatMap((entry) => refusedIn(entry, circular)),
	};
}

function refusedIn({ id, name, args, state, code = 'MALFORMED' }: OutboxEntry, circular: Id): RefusedBallot[] {
	if (state !== 'refused' || name !== 'meeting.vote') return [];
	const read = MEETING_COMMANDS['meeting.vote'].safeParse(args);
	return read.success && read.data.circular === circular ? [{ id, voter: read.data.voter, code }] : [];
}

/** All that a leader may see of a meeting. */
export interface SeenMeeting {
	circular: Circular;
	/** There is none as long as the circular convenes nothing. */
	meeting: Meeting | undefined;
	registers: Register[];
	ballots: Map<Id, Ballot>;
	/** None before it is closed. */
	urns: Urn[];
	households: Map<Id, Household>;
	groups: Group[];
	titles: Map<Id, string>;
}

/** A circular with its meeting; undefined when this seat has none of that id. */
export async function getMeeting(db: KairanDb, memberKey: MemberKey, id: Id): Promise<SeenMeeting | undefined> {
	const local = await db.members.get(memberKey);
	if (!local) return undefined;
	const { changed, find } = await readOverlay(db, local, [
		{ kind: 'circular', id },
		{ kind: 'meeting', id },
	]);
	const circular = find('circular', id);
	if (!circular) return undefined;
	const [households, groups, seats, registers, ballots, urns] = await Promise.all([
		rowsOf(db, memberKey, 'household'),
		rowsOf(db, memberKey, 'group'),
		rowsOf(db, memberKey, 'seat'),
		laidOver(db, memberKey, id, 'register', changed),
		laidOver(db, memberKey, id, 'ballot', changed),
		rowsOfCircular(db, memberKey, 'urn', id),
	]);
	const titles = new Map(seats.map((seat) => [seat.id, seat.title]));
	titles.set(local.member.member, local.member.name);
	return {
		...{ circular, meeting: find('meeting', id), registers, urns, groups, titles },
		ballots: new Map(ballots.map((ballot) => [ballot.household, ballot])),
		households: new Map(withOverlay('household', households, changed).map((one) => [one.id, one])),
	};
}

/** The rows of one meeting, with what waits in the outbox. */
async function laidOver<K extends Kind & ('register' | 'ballot')>(
	db: KairanDb,
	memberKey: MemberKey,
	circular: Id,
	kind: K,
	changed: RowSet,
): Promise<RowOf<K>[]> {
	const all = withOverlay(kind, await rowsOfCircular(db, memberKey, kind, circular), changed);
	return all.filter((row) => row.circular === circular);
}
