import type { ArgsOf } from '#contract/commands';
import type { ReadSet } from '#functions/store/read-set';
import type { EffectsOf, Refused } from './effect';
import { moveCards } from './shared/cards';
import { refuseTakenId } from './shared/ids';
import { refuseInhabited } from './shared/inhabited';

function refuseTakenIds(adds: ArgsOf<'roster.apply'>['adds'], readSet: ReadSet): Refused | undefined {
	for (const { id } of adds) {
		const refused = refuseTakenId(id, readSet, 'HOUSEHOLD_EXISTS');
		if (refused) return refused;
	}
	return undefined;
}

export const rosterEffects: EffectsOf<'roster'> = {
	'roster.apply': async ({ adds, dissolves = [] }, context) => {
		const refused = refuseTakenIds(adds, context.readSet);
		if (refused) return refused;
		const inhabited = dissolves.length > 0 ? await refuseInhabited(dissolves, context) : undefined;
		return inhabited ?? moveCards(context);
	},
};
