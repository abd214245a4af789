import type { Deps } from './deps';

/** Hands jobs on. What was committed stays done when that fails, which is logged as `where`: the sweep finds them. */
export async function dispatch(jobs: string[], { dispatchJobs, log }: Deps, where: string): Promise<void> {
	try {
		await dispatchJobs(jobs);
	} catch (error) {
		log.failed(where, error);
	}
}
