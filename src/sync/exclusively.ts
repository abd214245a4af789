/** A tab that holds the lock longer than this, in milliseconds, is asleep: a round's longest wait for one answer is shorter. */
const PATIENCE_MS = 60_000;

const LOCK = 'kairan-sync';

/**
 * Runs work while no other tab of this browser does (Web Locks). The lock saves traffic; what keeps the tables right when
 * two rounds run at once is the cursor's check and the commands' ids. So a lock that a sleeping tab took along is
 * taken over, and a browser without locks does without.
 */
export function lockedBy(locks: LockManager | undefined) {
	return async <T>(work: () => Promise<T>): Promise<T> => {
		if (!locks) return work();
		let granted = false;
		const held = () => {
			granted = true;
			return work();
		};
		try {
			return (await locks.request(LOCK, { signal: AbortSignal.timeout(PATIENCE_MS) }, held)) as T;
		} catch (error) {
			if (granted) throw error;
			return (await locks.request(LOCK, { steal: true }, held)) as T;
		}
	};
}
