import type { ArgsOf, CommandName } from '#contract/commands';
import type { WATCH_COMMANDS } from '#contract/commands/watch';
import { association } from './association-fixture';

/** What each role asks of a watch, for the table of roles and commands: the resident names the leader and the family. */
export const WATCH_ARGS: {
	[N in CommandName & keyof typeof WATCH_COMMANDS]: () => ArgsOf<N>;
} = {
	'watch.ask': () => ({ leader: true, family: [association.family.device] }),
	'watch.pause': () => ({ until: '2026-12-24' }),
	'watch.reached': () => ({ household: 'h1' }),
	'watch.decline': () => ({ household: 'h1' }),
	'watch.end': () => ({}),
};
