import type { Ask, Duty } from '#contract/duties';
import { exchanged } from '../../duties/turns';
import { refuse, type CommandDefinition } from '../definition';
import { dutyToDo, putRow, theDuty, turnAsSeen } from './shared';

const without = (duty: Duty, { id }: Ask): Duty => ({ ...duty, asks: duty.asks.filter((one) => one.id !== id) });

const withAsk = (duty: Duty, ask: Ask): Duty => ({
	...duty,
	asks: duty.asks.map((one) => (one.id === ask.id ? ask : one)),
});

/** Whoever was asked exchanges with one press, or cannot; whoever asked thinks otherwise. Nobody else says it. */
export const answerDutyAsk = {
	roles: ['resident'],
	needs: theDuty,
	touched: theDuty,
	jobs: ['tellOfDuty'],
	decide: ({ id, ask: of, yes }, context) => {
		const found = dutyToDo(id, context);
		if ('refused' in found) return found;
		const { duty, household } = found;
		const { member, stamp } = context;
		const ask = duty.asks.find((one) => one.id === of);
		if (!ask) return refuse('DUTY_TAKEN_BACK');
		if (ask.from === household) return yes ? refuse('NOT_ALLOWED') : putRow(without(duty, ask), stamp);
		if (ask.to !== household) return refuse('DUTY_TAKEN_BACK');
		if (!yes) return ask.declined ? { rows: [] } : putRow(withAsk(duty, { ...ask, declined: stamp.now }), stamp);
		const turns = [
			{ day: ask.give, household: ask.from },
			{ day: ask.take, household: ask.to },
		];
		for (const seen of turns) {
			const turn = turnAsSeen(duty, seen, stamp);
			if ('refused' in turn) return turn;
		}
		return putRow(exchanged(duty, [ask.give, ask.take], { at: stamp.now, by: member.member }), stamp);
	},
} satisfies CommandDefinition<'duty.answer'>;
