import { isSilent } from '../../watch/silence';
import type { CommandDefinition } from '../definition';
import { asWatcher, theWatch, watchAndHousehold } from './shared';

/** Somebody who was told has reached the household: that ends the silence for all who are named. */
export const reachWatched = {
	roles: ['family', 'groupLeader'],
	numbered: false,
	needs: watchAndHousehold,
	touched: theWatch,
	jobs: ['tellOfWatch'],
	decide: ({ household }, context) =>
		asWatcher(household, context, (watch, by) => {
			const { silence } = watch;
			if (!silence || !isSilent(watch)) return watch;
			const at = context.stamp.now;
			return { ...watch, at, silence: { ...silence, over: { at, how: 'reached', by } } };
		}),
} satisfies CommandDefinition<'watch.reached'>;
