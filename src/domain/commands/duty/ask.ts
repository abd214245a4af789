import type { Ask } from '#contract/duties';
import { refuse, type CommandDefinition } from '../definition';
import { dutyToDo, putRow, theDuty, turnAsSeen } from './shared';

/**
 * A household asks another one to exchange turns. Nothing moves until that says yes. Of one turn somebody is asked at a
 * time, and whoever said that it cannot is not asked again.
 */
export const askDuty = {
	roles: ['resident'],
	needs: theDuty,
	touched: theDuty,
	jobs: ['tellOfDuty'],
	decide: ({ id, give, take }, context) => {
		const found = dutyToDo(id, context);
		if ('refused' in found) return found;
		const { duty, household } = found;
		const { stamp } = context;
		if (take.household === household) return refuse('DUTY_CHANGED');
		for (const seen of [{ day: give, household }, take]) {
			const turn = turnAsSeen(duty, seen, stamp);
			if ('refused' in turn) return turn;
		}
		const isSame = (ask: Ask) => ask.give === give && ask.take === take.day;
		if (duty.asks.some(isSame)) return { rows: [] };
		const asks = duty.asks.filter((ask) => ask.give !== give || ask.declined !== undefined);
		const asked: Ask = { id: stamp.command, from: household, give, to: take.household, take: take.day, at: stamp.now };
		return putRow({ ...duty, asks: [...asks, asked] }, stamp);
	},
} satisfies CommandDefinition<'duty.ask'>;
