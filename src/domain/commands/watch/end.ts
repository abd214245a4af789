import { endedWatch } from '../../watch/watchers';
import type { CommandDefinition } from '../definition';
import { ownAndHousehold, ownHousehold, theOwn } from './shared';

/** A household wants nobody to be told any more: what was asked, named and told is gone. */
export const endWatch = {
	roles: ['resident'],
	numbered: false,
	needs: ownAndHousehold,
	touched: theOwn,
	decide: (_, context) => {
		const household = ownHousehold(context);
		if ('refused' in household) return household;
		const watch = context.find('watch', household.id);
		if (!watch || watch.named.length === 0) return { rows: [] };
		return { rows: [{ kind: 'watch', row: endedWatch(household.id, context.stamp.now) }] };
	},
} satisfies CommandDefinition<'watch.end'>;
