import { isAhead } from '../../duties/turns';
import { dayInJapan } from '../../moment';
import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { dutyToLead, putRow, theDuty } from './shared';

/** Nobody is on duty from now on. What was done stays for a while, so that a next rota can be fair. */
export const endDuty = {
	roles: LEADERS,
	needs: theDuty,
	touched: theDuty,
	audit: ({ id }) => ({ duty: id }),
	decide: ({ id }, context) => {
		const duty = dutyToLead(id, context);
		if ('refused' in duty) return duty;
		const { stamp } = context;
		const turns = duty.turns.filter((turn) => !isAhead(turn, dayInJapan(stamp.now)));
		return putRow({ ...duty, turns, asks: [], version: duty.version + 1, ended: stamp.now }, stamp);
	},
	fillsUp: true,
} satisfies CommandDefinition<'duty.end'>;
