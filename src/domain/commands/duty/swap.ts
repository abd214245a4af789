import { exchanged } from '../../duties/turns';
import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { dutyAnd, dutyToLead, putRow, refuseHousehold, theDuty, turnAsSeen } from './shared';

/** Exactly two turns, and only as the leader saw them. */
export const swapDuties = {
	roles: LEADERS,
	needs: ({ id, one, other }) => dutyAnd(id, [one.household, other.household]),
	touched: theDuty,
	audit: ({ id }) => ({ duty: id }),
	jobs: ['tellOfDuty'],
	decide: ({ id, one, other }, context) => {
		const duty = dutyToLead(id, context);
		if ('refused' in duty) return duty;
		const { member, stamp } = context;
		for (const seen of [one, other]) {
			const turn = turnAsSeen(duty, seen, stamp);
			if ('refused' in turn) return turn;
			const refused = refuseHousehold(seen.household, duty, context);
			if (refused) return refused;
		}
		if (one.household === other.household) return { rows: [] };
		return putRow(exchanged(duty, [one.day, other.day], { at: stamp.now, by: member.member }), stamp);
	},
} satisfies CommandDefinition<'duty.swap'>;
