import { endKept } from '#functions/commands/retention';
import type { JobDeps } from './job';

/** Households in one run, each a transaction: a minute. The next night goes on. */
const KEPT_LIMIT = 300;

/**
 * Ends what is kept no longer of households that have left (`domain/retention`). One that cannot be ended keeps back
 * none of the others.
 */
export async function sweepKept({ store, secrets, now, log }: JobDeps): Promise<void> {
	for (const as of await store.keptUntil(now(), KEPT_LIMIT)) {
		try {
			await store.transact((tx) => endKept(tx, as, { now: now(), secrets }));
		} catch (error) {
			log.failed('jobs.sweepKept', error);
		}
	}
}
