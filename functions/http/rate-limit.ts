import type { Context } from 'hono';
import { addressName } from '#functions/commands/secrets';
import { clientAddress } from './address';
import type { Deps, Env } from './deps';
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
 * them. For secrets that somebody could guess. Sealed tokens (`delivery/sealed-token.ts`) nobody can, and one that was
 * not made here is refused before the store is asked: counting these would cost more than they do.
 *
 * @param failed whether an outcome counts as a failure
 * @throws HttpRefusal TOO_MANY_TRIES
 */
export async function limited<T>(
	c: Context<Env>,
	{ store, secrets, proxies }: Pick<Deps, 'store' | 'secrets' | 'proxies'>,
	attempt: () => T | Promise<T>,
	failed: (outcome: T) => boolean,
): Promise<T> {
	const now = Date.parse(c.get('now'));
	const window = Math.floor(now / WINDOW_MS);
	const end = (window + 1) * WINDOW_MS;
	const address = clientAddress(c.req.header('X-Forwarded-For'), proxies);
	const names = [addressName(secrets.pepper, address), 'all'].map((whose) => `keys.${window}.${whose}`);
	const [ofAddress = 0, ofAll = 0] = await store.counters.read(names);
	if (ofAddress >= TRIES_OF_ADDRESS || ofAll >= TRIES_OF_ALL)
		throw new HttpRefusal('TOO_MANY_TRIES', { retryAfter: Math.ceil((end - now) / 1000) });
	const outcome = await attempt();
	if (failed(outcome)) await store.counters.add(names, new Date(end));
	return outcome;
}
