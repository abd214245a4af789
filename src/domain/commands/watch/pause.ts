import { addDays, dayInJapan } from '../../moment';
import { PAUSE_DAYS } from '../../watch/silence';
import { refuse, type CommandDefinition } from '../definition';
import { ownAndHousehold, ownWatch, theOwn } from './shared';

/** A household is away for a while, and nobody is to be told. A silence that was told of ends with it. */
export const pauseWatch = {
	roles: ['resident'],
	numbered: false,
	needs: ownAndHousehold,
	touched: theOwn,
	decide: ({ until }, context) => {
		const watch = ownWatch(context);
		if ('refused' in watch) return watch;
		const { now } = context.stamp;
		if (until !== undefined && until > addDays(dayInJapan(now), PAUSE_DAYS)) return refuse('MALFORMED', 'until');
		if (watch.paused === until) return { rows: [] };
		const { paused: _, silence, ...rest } = watch;
		const paused = until === undefined ? { ...(silence && { silence }) } : { paused: until };
		return { rows: [{ kind: 'watch', row: { ...rest, at: now, ...paused } }] };
	},
} satisfies CommandDefinition<'watch.pause'>;
