import type { Ballot } from '#contract/meetings';
import { receiptId } from '#contract/names';
import { groupOf } from '../../household';
import { hasCastIn } from '../../meeting/ballots';
import { isOnRegister, registerId, votersIn } from '../../meeting/register';
import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { ballotAndOwners, openMeeting, theBallot } from './shared';

/**
 * A household that has left since the meeting was convened is no member any more: the desk takes it off the count, by
 * hand and with a line in the audit, so that the register's size never changes by itself. One that has put a secret
 * vote into the urn stays, because nobody can take that out.
 */
export const strikeHousehold = {
	roles: DESK,
	numbered: false,
	needs: ballotAndOwners,
	touched: theBallot,
	audit: ({ circular, household, gone }) => ({ circular, household, ...(!gone && { cancelled: true }) }),
	decide: ({ circular, group, household: id, gone }, { member, find, stamp }) => {
		const open = openMeeting(circular, find);
		if ('refused' in open) return open;
		const household = find('household', id);
		if (!household) return refuse('HOUSEHOLD_UNKNOWN');
		const register = find('register', registerId(circular, group));
		const voter = register && votersIn(register).find((one) => one.household === id);
		if (!voter || !isOnRegister(register, voter)) return refuse('NOT_ON_REGISTER');
		if (groupOf(household) !== undefined) return refuse('STILL_MEMBER');
		const none: Ballot = { circular, household: id, voters: [] };
		const { gone: before, ...ballot } = find('ballot', receiptId(circular, id)) ?? none;
		if ((before !== undefined) === gone) return { rows: [] };
		if (ballot.voters.some((record) => hasCastIn(open.meeting, record))) return refuse('SECRET_CAST');
		const mark = gone ? { gone: { at: stamp.now, by: member.member } } : {};
		return { rows: [{ kind: 'ballot', row: { ...ballot, ...mark } }] };
	},
} satisfies CommandDefinition<'meeting.strike'>;
