import type { CommandName } from '#contract/commands';
import type { WATCH_COMMANDS } from '#contract/commands/watch';
import type { CommandDefinition } from './definition';
import { askForWatch } from './watch/ask';
import { declineWatch } from './watch/decline';
import { endWatch } from './watch/end';
import { pauseWatch } from './watch/pause';
import { reachWatched } from './watch/reached';

/** The commands by which a household is watched over. */
export const WATCH_DEFINITIONS = {
	'watch.ask': askForWatch,
	'watch.pause': pauseWatch,
	'watch.end': endWatch,
	'watch.decline': declineWatch,
	'watch.reached': reachWatched,
} satisfies { [N in keyof typeof WATCH_COMMANDS & CommandName]: CommandDefinition<N> };
