import { claimedMoment } from '../../moment';
import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { ballotAndOwners, openBallot, putRecord, theBallot } from './shared';

/**
 * Somebody came to the meeting, or was marked by mistake. Who is there votes there: what was sent before by paper or
 * phone is kept, counts no more, and counts again when the mark is taken back.
 */
export const checkInVoter = {
	roles: LEADERS,
	numbered: false,
	needs: ballotAndOwners,
	touched: theBallot,
	audit: ({ circular, household, present }) => ({ circular, household, ...(!present && { cancelled: true }) }),
	decide: ({ present, ...args }, context) => {
		const open = openBallot(args, context);
		if ('refused' in open) return open;
		const { member, stamp } = context;
		if (open.meeting.form === 'resolution') return refuse('BALLOT_UNFIT', 'way');
		const { present: before, ...record } = open.record;
		if ((before !== undefined) === present) return { rows: [] };
		const at = claimedMoment(stamp.claimed, open.meeting.convened.at, stamp.now);
		const mark = present ? { present: { at, by: member.member } } : {};
		return { rows: [putRecord(open.ballot, { ...record, ...mark })] };
	},
} satisfies CommandDefinition<'meeting.checkIn'>;
