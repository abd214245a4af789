import type { JobDeps } from './job';
import { runJob } from './run-job';

/** Tasks that one sweep hands on; what is due beyond them the next one does, a minute later. */
const DISPATCH_MAX = 500;
/** Jobs that a developer's machine runs side by side. */
const AT_ONCE = 5;
/** Due jobs that are looked at to find one that this sweep has not tried yet. */
const LOOK = 50;

/**
 * Starts what is due: what a lost task missed, what died half-way, what is to be tried again, and what was to be sent
 * at this hour. Each becomes a task of its own, as after a commit, so that none waits for another association's; one
 * that is still under way is started in vain.
 */
export async function sweepJobs(deps: JobDeps): Promise<void> {
	const { dispatchJobs, store, now } = deps;
	if (!dispatchJobs) return runDueJobs(deps, AT_ONCE);
	const ids = await store.delivery.dueJobs(now(), DISPATCH_MAX);
	if (ids.length > 0) await dispatchJobs(ids);
}

/**
 * Runs what is due, so many side by side, until nothing is left: also what these jobs ask for, such as the announcement
 * of what was sent at this hour. One that breaks is logged and is due again after its lease.
 */
export async function runDueJobs(deps: JobDeps, atOnce: number): Promise<void> {
	const { store, now, log } = deps;
	const tried = new Set<string>();
	const nextDue = async (): Promise<string | undefined> => {
		const due = await store.delivery.dueJobs(now(), LOOK);
		const next = due.find((id) => !tried.has(id));
		if (next !== undefined) tried.add(next);
		return next;
	};
	const work = async () => {
		for (let id = await nextDue(); id !== undefined; id = await nextDue()) {
			try {
				await runJob(id, deps);
			} catch (error) {
				log.failed('jobs.sweepJobs', error);
			}
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
}
