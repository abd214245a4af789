import type { JobName } from '#domain/commands/definition';
import { announce } from './announce';
import { checkArrival } from './check-arrival';
import { digest } from './digest';
import { sendLater } from './send-later';
import type { CommittedJob, JobDeps } from './job';

const JOBS: Record<JobName, CommittedJob> = { announce, digest, checkArrival, sendLater };

/** Jobs that one sweep runs; the next one goes on. */
const SWEEP_LIMIT = 50;

/** Runs a job, or does nothing when it is done, not due yet, or somebody runs it. A job that breaks is run again. */
export async function runJob(id: string, deps: JobDeps): Promise<void> {
	const delivery = deps.store.delivery;
	let taken = await delivery.takeJob(id, deps.now());
	if (!taken) return;
	const job = taken;
	await JOBS[job.name](
		job,
		async (next) => {
			if (!taken || !(await delivery.keepJob(id, taken, next))) return false;
			taken = next;
			return true;
		},
		deps,
	);
}

/**
 * Runs what is due: what a lost task missed, what died half-way, what is to be tried again, and what was to be sent at
 * this hour, whose announcement follows in the same run.
 */
export async function sweepJobs(deps: JobDeps): Promise<void> {
	await sweepOnce(deps);
	await sweepOnce(deps);
}

async function sweepOnce(deps: JobDeps): Promise<void> {
	for (const id of await deps.store.delivery.dueJobs(deps.now(), SWEEP_LIMIT)) {
		try {
			await runJob(id, deps);
		} catch (error) {
			deps.log.failed('jobs.sweepJobs', error);
		}
	}
}
