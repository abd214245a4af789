import type { Moment } from '#contract/ids';
import type { BallotEntry, Meeting, Motion, VoterRecord } from '#contract/meetings';
import { recordOf, standingOf } from '#domain/meeting/ballots';
import type { Voter } from '#domain/meeting/register';
import type { OwnBallot } from '#local/meetings';

/**
 * What one of the household can do here. `open`: say something, or change it. `paper`, `present`: another way stands.
 * `late`: the deadline is over. `over`: the meeting is closed, or the resolution fell. `gone`: taken off the count.
 */
export interface BallotStand {
	voter: Voter;
	is: 'open' | 'paper' | 'present' | 'late' | 'over' | 'gone';
	entry: BallotEntry | undefined;
	record: VoterRecord;
	/** Written, and the motions have changed since: there is something to vote on anew. */
	isOutdated: boolean;
}

/** The motions on which somebody who votes in writing has not voted as they are now. */
function openMotions({ motions }: Pick<Meeting, 'motions'>, { entry, cast }: VoterRecord): Motion[] {
	const said = entry?.said.way === 'written' ? entry.said.votes : [];
	return motions.filter(({ id, secret }) => (secret ? !cast?.includes(id) : !said.some(({ motion }) => motion === id)));
}

/**
 * A resolution that somebody objected to. A phone hears of it with the next pull of somebody who leads; that of who
 * objected knows by itself.
 */
export const hasFallen = ({ meeting, ballot }: Pick<OwnBallot, 'meeting' | 'ballot'>): boolean =>
	meeting.fell !== undefined || (ballot?.voters.some((record) => standingOf(record)?.said.way === 'object') ?? false);

/** Where each of a household who may vote stands with a meeting. */
export const standsOfOwn = (own: OwnBallot, now: Moment): BallotStand[] =>
	own.voters.map((voter) => {
		const { meeting, ballot } = own;
		const record = recordOf(ballot, voter.voter);
		const entry = standingOf(record);
		const isOutdated = entry?.said.way === 'written' && openMotions(meeting, record).length > 0;
		return {
			voter,
			entry,
			record,
			isOutdated,
			is: hasFallen(own) ? 'over' : whatIs(meeting, record, now, ballot?.gone !== undefined),
		};
	});

function whatIs(meeting: Meeting, record: VoterRecord, now: Moment, isGone: boolean): BallotStand['is'] {
	if (meeting.closed) return 'over';
	if (isGone) return 'gone';
	if (record.present) return 'present';
	if (standingOf(record)?.from === 'paper') return 'paper';
	return now > meeting.deadline ? 'late' : 'open';
}

/** True while somebody of the household can still say something, and has not, or not to what is asked now. */
export const asksBallot = (own: OwnBallot, now: Moment): boolean =>
	standsOfOwn(own, now).some(({ is, entry, isOutdated }) => is === 'open' && (!entry || isOutdated));
