import { addDays, dayInJapan } from '../../moment';
import { refuse, type CommandDefinition } from '../definition';
import { ownAndHousehold, ownWatch, theOwn } from './shared';

/** As far ahead as a pause reaches: who is away for longer ends it. */
const PAUSE_DAYS = 366;

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
