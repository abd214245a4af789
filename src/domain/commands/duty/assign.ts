import { isExemptOn, withTurns } from '../../duties/turns';
import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { dutyAnd, dutyToLead, putRow, refuseHousehold, theDuty, turnAsSeen } from './shared';

/** A leader gives a turn that is open, or another's, to a household that is on the rota; or leaves it open. */
export const assignDuty = {
	roles: LEADERS,
	needs: ({ id, household }) => [
		...dutyAnd(id, [household]),
		...(household ? [{ kind: 'dutyExemption' as const, id: household }] : []),
	],
	touched: theDuty,
	audit: ({ id, household }) => ({ duty: id, ...(household && { household }) }),
	jobs: ['tellOfDuty'],
	decide: ({ id, day, was, household }, context) => {
		const duty = dutyToLead(id, context);
		if ('refused' in duty) return duty;
		const { member, find, stamp } = context;
		const turn = turnAsSeen(duty, { day, household: was }, stamp);
		if ('refused' in turn) return turn;
		if (household === was) return { rows: [] };
		const refused = refuseHousehold(household, duty, context);
		if (refused) return refused;
		if (household && turn.days.some((one) => isExemptOn(find('dutyExemption', household), one)))
			return refuse('DUTY_EXEMPT', household);
		if (household && !duty.households.some((one) => one.id === household)) return refuse('HOUSEHOLD_UNKNOWN');
		return putRow(withTurns(duty, new Map([[day, household]]), { at: stamp.now, by: member.member }), stamp);
	},
} satisfies CommandDefinition<'duty.assign'>;
