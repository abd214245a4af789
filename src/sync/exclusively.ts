import { timeoutSignal } from './timeout-signal';

/**
 * A tab that holds the lock longer than this, in milliseconds, is taken for asleep. A long upload may be taken for that
 * too; it is then sent twice, which does no harm.
 */
const PATIENCE_MS = 120_000;

const LOCK = 'kairan-sync';

/**
 * Runs work while no other tab of this browser does (Web Locks). The lock saves traffic; what keeps the tables right
 * when two rounds run at once is the cursor's check and the commands' ids. So a lock that a sleeping tab took along is
 * taken over, and a browser without locks does without.
 */
export function lockedBy(locks: LockManager | undefined) {
	return async <T>(work: () => Promise<T>): Promise<T> => {
		if (!locks) return work();
		let running: Promise<T> | undefined;
		const held = () => (running = work());
		try {
			return (await locks.request(LOCK, { signal: timeoutSignal(PATIENCE_MS) }, held)) as T;
		} catch (error) {
			// Not granted in time: the lock is taken over. Taken over by another tab while the work ran: the work's own
			// result counts.
			if (running) return stolen(error) ? running : Promise.reject(error);
			return (await locks.request(LOCK, { steal: true }, held)) as T;
		}
	};
}

/** The lock's own rejection when another tab takes it over (Web Locks, 4.1 `steal`). */
const stolen = (error: unknown) => error instanceof DOMException && error.name === 'AbortError';
