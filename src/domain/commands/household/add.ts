import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { householdAndGroup, putHousehold, refuseGroup, theHousehold } from './shared';

export const addHousehold = {
	roles: DESK,
	needs: householdAndGroup,
	touched: theHousehold,
	audit: ({ id }) => ({ household: id }),
	decide: ({ group: into, ...args }, { find, stamp }) => {
		if (find('household', args.id)) return refuse('HOUSEHOLD_EXISTS');
		const stays = [{ group: into, officer: false, from: stamp.seq }];
		return refuseGroup(into, find) ?? putHousehold({ ...args, stays, deviceCounts: { self: 0, family: 0 } });
	},
} satisfies CommandDefinition<'household.add'>;
