import { withoutWatchers } from '../../watch/watchers';
import type { CommandDefinition } from '../definition';
import { asWatcher, theWatch, watchAndHousehold } from './shared';

/** Somebody who was named does not want to be told; the household hears that, and nobody else. */
export const declineWatch = {
	roles: ['family', 'groupLeader'],
	numbered: false,
	needs: watchAndHousehold,
	touched: theWatch,
	jobs: ['tellOfWatch'],
	decide: ({ household }, context) =>
		asWatcher(household, context, (watch, me) =>
			withoutWatchers(watch, ({ id }) => id === me, { at: context.stamp.now, why: 'declined' }),
		),
} satisfies CommandDefinition<'watch.decline'>;
