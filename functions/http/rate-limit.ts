import type { Context } from 'hono';
import type { Moment } from '#contract/ids';
import { addressName } from '#functions/commands/secrets';
import { clientAddress } from './address';
import type { Deps } from './deps';
import { HttpRefusal } from './errors';

/** Failed tries are counted in windows of ten minutes that start for all at the same time. */
const WINDOW_MS = 10 * 60 * 1000;

/**
 * Failures of one address in a window. A whole class of seniors sits behind the one address of its hall, and a line of
 * twelve letters is mistyped more than once: 40 lets them all in. Right keys count nothing.
 */
export const TRIES_OF_ADDRESS = 40;

/**
 * Failures of everybody in a window. Typed codes hold 60 bits; with a million live ones a guess hits with 10^-12, so
 * 2,000 every ten minutes would need ten thousand years for one hit. Also counts those who forge their address.
 */
export const TRIES_OF_ALL = 2000;

/**
 * Makes a try that may fail, unless too many failed in this window. Once they have, a right key gets the same answer as
 * a wrong one, so that nothing is learnt. Tries that run at the same moment may go over by as many as there are of
 * them.
 *
 * @param failed whether an outcome counts as a failure
 * @throws HttpRefusal TOO_MANY_TRIES
 */
export async function limited<T>(
	c: Context,
	deps: Deps,
	now: Moment,
	attempt: () => Promise<T>,
	failed: (outcome: T) => boolean,
): Promise<T> {
	const window = Math.floor(Date.parse(now) / WINDOW_MS);
	const end = (window + 1) * WINDOW_MS;
	const address = clientAddress(c.req.header('X-Forwarded-For'), deps.proxies);
	const names = [`${window}.${addressName(deps.secrets.pepper, address)}`, `${window}.all`];
	const [ofAddress = 0, ofAll = 0] = await deps.store.failures(names);
	if (ofAddress >= TRIES_OF_ADDRESS || ofAll >= TRIES_OF_ALL) {
		const retryAfter = Math.ceil((end - Date.parse(now)) / 1000);
		throw new HttpRefusal('TOO_MANY_TRIES', { retryAfter });
	}
	const outcome = await attempt();
	if (failed(outcome)) await deps.store.addFailure(names, new Date(end));
	return outcome;
}
