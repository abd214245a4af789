import type { Turn } from '#contract/duties';
import { firstDay } from '../../duties/standing';
import { turnOn } from '../../duties/turns';
import { dayInJapan } from '../../moment';
import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { dutyToDo, dutyToLead, putRow, theDuty } from './shared';

/** The plate went on. Whoever had it says so once its turn has begun, or whoever leads for one without a phone. */
export const handOverDuty = {
	roles: ['resident', ...LEADERS],
	needs: theDuty,
	touched: theDuty,
	decide: ({ id, day, undone }, context) => {
		const { member, stamp } = context;
		const found = member.household ? dutyToDo(id, context) : dutyToLead(id, context);
		if ('refused' in found) return found;
		const duty = 'duty' in found ? found.duty : found;
		const turn = turnOn(duty, day);
		if (!turn || ('duty' in found && turn.household !== found.household)) return refuse('DUTY_CHANGED');
		if (firstDay(turn) > dayInJapan(stamp.now)) return refuse('DUTY_OVER');
		if ((turn.handed === undefined) === (undone === true)) return { rows: [] };
		const { handed: _, ...rest } = turn;
		const next: Turn = undone ? rest : { ...rest, handed: { at: stamp.now, by: member.member } };
		return putRow({ ...duty, turns: duty.turns.map((one) => (one === turn ? next : one)) }, stamp);
	},
} satisfies CommandDefinition<'duty.handOver'>;
