import type { ArgsOf, CommandName } from '#contract/commands';
import type { SAFETY_COMMANDS } from '#contract/commands/safety';
import type { WATCH_COMMANDS } from '#contract/commands/watch';
import type { Role } from '#contract/member';
import { association } from './association-fixture';

/**
 * What each role asks of a safety check, and of a watch, for which the resident names leader and family, for the table
 * of roles and commands.
 */
export const SAFETY_ARGS: {
	[N in CommandName & keyof (typeof SAFETY_COMMANDS & typeof WATCH_COMMANDS)]: (role: Role) => ArgsOf<N>;
} = {
	'safety.start': (role) => ({
		...{ id: `check-${role}`, drill: false },
		scope: role === 'groupLeader' ? { to: 'group', group: 'g1' } : { to: 'all' },
	}),
	'safety.end': (role) => ({ check: `check-${role}` }),
	'safety.report': () => ({ check: 'safety', said: { state: 'safe' } }),
	'safety.enter': () => ({ check: 'safety', household: 'h1', way: 'door', said: { state: 'safe' } }),
	'safety.need': () => ({ need: '車いすです' }),
	'watch.end': () => ({}),
	'watch.ask': () => ({ leader: true, family: [association.family.device] }),
	'watch.pause': () => ({ until: '2026-12-24' }),
	'watch.reached': () => ({ household: 'h1' }),
	'watch.decline': () => ({ household: 'h1' }),
};
