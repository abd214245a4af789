import type { ArgsOf, CommandName } from '#contract/commands';
import type { SAFETY_COMMANDS } from '#contract/commands/safety';
import type { Role } from '#contract/member';

/** What each role asks of a safety check, for the table of roles and commands. */
export const SAFETY_ARGS: {
	[N in CommandName & keyof typeof SAFETY_COMMANDS]: (role: Role) => ArgsOf<N>;
} = {
	'safety.start': (role) => ({
		...{ id: `check-${role}`, drill: false },
		scope: role === 'groupLeader' ? { to: 'group', group: 'g1' } : { to: 'all' },
	}),
	'safety.end': (role) => ({ check: `check-${role}` }),
	'safety.report': () => ({ check: 'safety', said: { state: 'safe' } }),
	'safety.enter': () => ({ check: 'safety', household: 'h1', way: 'door', said: { state: 'safe' } }),
	'safety.need': () => ({ need: '車いすです' }),
};
