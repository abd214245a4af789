import type { Context } from 'hono';
import type { Moment } from '#contract/ids';
import { DAY_MS, MINUTE_MS } from '#domain/moment';
import { addressName, type Secrets } from '#functions/commands/secrets';
import type { Allowance, Counters } from '#functions/store/counters';
import { placeOf } from './address';
import type { Deps, Env } from './deps';
import { HttpRefusal } from './errors';

interface Window {
	ms: number;
	tries: number;
}

/**
 * What somebody could guess, and how often it may be wrong from one place. Windows start for all places at the same
 * time. Whoever uses up the short one waits for minutes; whoever does so again and again waits for the next day.
 *
 * `letters`: the twelve of a card, 60 bits. A whole class of seniors sits behind the one address of its hall, and a
 * line of letters is mistyped more than once: 40 lets them all in. There is no ceiling for all places together. It
 * would be a switch by which anybody shuts everybody out, and it is not needed: with a million live cards a guess hits
 * with 10^-12, so that 2,000 guesses a second, more than 20 instances answer, hit one card in some fifteen years.
 *
 * `operator`: a long text that somebody chose. Nobody but one person has to mistype it.
 *
 * The 128 bits of a QR code are not here: they cannot be guessed. Sealed tokens (`delivery/sealed-token.ts`) neither.
 * To count those that are wrong would cost more than to look for them.
 */
export const TRIES = {
	letters: [
		{ ms: 10 * MINUTE_MS, tries: 40 },
		{ ms: DAY_MS, tries: 200 },
	],
	operator: [
		{ ms: 10 * MINUTE_MS, tries: 10 },
		{ ms: DAY_MS, tries: 40 },
	],
} as const satisfies Record<string, readonly Window[]>;

/** A try that may fail. */
export interface Try<T> {
	what: keyof typeof TRIES;
	place: string;
	now: Moment;
	attempt: () => T | Promise<T>;
	/** Whether an outcome counts as a failure. */
	failed: (outcome: T) => boolean;
}

interface Limiter {
	counters: Pick<Counters, 'take' | 'giveBack'>;
	secrets: Pick<Secrets, 'pepper'>;
}

/**
 * Makes a try, unless too many failed from this place. Once they have, what is right gets the same answer as what is
 * wrong, so that nothing is learnt. A try is taken before it is made and given back unless it failed: so there are
 * never more wrong ones in a window than it allows, however many are made at the same moment.
 *
 * @throws HttpRefusal TOO_MANY_TRIES
 */
export async function limitedTry<T>(
	{ what, place, now, attempt, failed }: Try<T>,
	{ counters, secrets }: Limiter,
): Promise<T> {
	const at = Date.parse(now);
	const whose = addressName(secrets.pepper, place);
	const allowances: Allowance[] = TRIES[what].map(({ ms, tries }) => {
		const window = Math.floor(at / ms);
		return { name: `tries.${what}.${ms}.${window}.${whose}`, limit: tries, expires: new Date((window + 1) * ms) };
	});
	const spent = await counters.take(allowances);
	if (spent.length > 0) {
		const end = Math.max(...spent.map(({ expires }) => expires.getTime()));
		throw new HttpRefusal('TOO_MANY_TRIES', { retryAfter: Math.ceil((end - at) / 1000) });
	}
	let wrong = false;
	try {
		const outcome = await attempt();
		wrong = failed(outcome);
		return outcome;
	} finally {
		// What was let in stays in, also where the try can't be given back now.
		if (!wrong) await counters.giveBack(allowances).catch(() => undefined);
	}
}

/** The same for a request. */
export function limited<T>(
	c: Context<Env>,
	{ store, secrets, proxies }: Pick<Deps, 'store' | 'secrets' | 'proxies'>,
	one: Omit<Try<T>, 'place' | 'now'>,
): Promise<T> {
	const place = placeOf(c.req.header('X-Forwarded-For'), proxies);
	return limitedTry({ ...one, place, now: c.get('now') }, { counters: store.counters, secrets });
}
