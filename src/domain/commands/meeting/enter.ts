import { claimedMoment } from '../../moment';
import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { ballotAndOwners, openBallot, putSaid, theBallot } from './shared';

/**
 * What came on paper (委任状, 書面表決書), entered by whoever leads the group under which the register has it, until the
 * meeting is closed. A line of the audit says so each time: it is a word in another's name. The open motions alone:
 * whoever enters a slip sees it, so that secret votes on paper stay sealed until the hall counts them.
 */
export const enterBallot = {
	roles: LEADERS,
	numbered: false,
	needs: ballotAndOwners,
	touched: theBallot,
	audit: ({ circular, household, said }) => ({
		circular,
		household,
		...(said.way === 'nothing' && { cancelled: true }),
	}),
	decide: ({ said, ...args }, context) => {
		const open = openBallot(args, context);
		if ('refused' in open) return open;
		const { member, stamp } = context;
		const at = claimedMoment(stamp.claimed, open.meeting.convened.at, stamp.now);
		return putSaid(open, { id: stamp.command, from: 'paper', seat: member.member, at, said }, context);
	},
} satisfies CommandDefinition<'meeting.enter'>;
