import type { Moment } from '#contract/ids';
import { DAY_MS } from '#domain/moment';
import type { SyncState, SyncTrouble } from '#sync/status';

/** After so long without a word from the server the page says when it was last heard, signal or not. */
const LONG_MS = DAY_MS;

/** Why nothing comes through at the moment; it passes by itself. */
const CAUSES = ['unreachable', 'serverBusy', 'serverError'] as const satisfies SyncTrouble[];
type Cause = (typeof CAUSES)[number];

/** The one thing to say of how things stand; the most pressing of several. */
export type Line =
	| { says: 'trouble'; trouble: Exclude<SyncTrouble, Cause> }
	| { says: 'refused' }
	| { says: 'pending' }
	| { says: 'quiet'; cause?: Cause };

const isCause = (trouble: SyncTrouble): trouble is Cause => CAUSES.some((cause) => cause === trouble);

/** True when what is asked for now would not arrive now. */
export function isStuck({ online, phase, trouble }: SyncState): boolean {
	return !online || phase === 'backoff' || trouble !== undefined;
}

/** Nothing when all is well, and while a sending that has just begun may still succeed. */
export function lineOf(
	state: SyncState,
	{ pending, refused, now }: { pending: number; refused: number; now: Moment },
): Line | undefined {
	const { trouble = 'unreachable', lastPull } = state;
	if (!isCause(trouble)) return { says: 'trouble', trouble };
	if (refused > 0) return { says: 'refused' };
	if (pending > 0 && isStuck(state)) return { says: 'pending' };
	if (isStuck(state)) return { says: 'quiet', cause: state.online ? trouble : 'unreachable' };
	const old = lastPull !== null && state.phase === 'idle' && Date.parse(now) - Date.parse(lastPull) > LONG_MS;
	return old ? { says: 'quiet' } : undefined;
}
