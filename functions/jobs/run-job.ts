import type { JobName } from '#domain/commands/definition';
import { announce } from './announce';
import { askToCall } from './ask-to-call';
import { checkArrival } from './check-arrival';
import { confirmMail } from './confirm-mail';
import { digest } from './digest';
import { sendLater } from './send-later';
import type { JobDeps } from './job';
import { ladder } from './ladder';
import { JobLease, LeaseLost } from './lease';
import { mail, mailUnread } from './mail';
import { remind } from './remind';
import { remindNow } from './remind-now';

/** A job after a commit. It goes on from where `lease.job` says, and writes how far it is by its lease. */
type CommittedJob = (lease: JobLease, deps: JobDeps) => Promise<void>;

const JOBS: Record<JobName, CommittedJob> = {
	...{ announce, digest, checkArrival, sendLater },
	...{ ladder, mail, mailUnread, remind, remindNow, askToCall, confirmMail },
};

/** Jobs that are found at once, and how often one sweep looks for more; the next one goes on. */
const SWEEP_LIMIT = 50;
const SWEEP_ROUNDS = 20;

/** Runs a job, or does nothing when it is done, not due yet, or somebody runs it. A job that breaks is run again. */
export async function runJob(id: string, deps: JobDeps): Promise<void> {
	const job = await deps.store.delivery.takeJob(id, deps.now());
	if (!job) return;
	try {
		await JOBS[job.name](new JobLease(id, job, deps), deps);
	} catch (error) {
		if (!(error instanceof LeaseLost)) throw error;
	}
}

/**
 * Runs what is due: what a lost task missed, what died half-way, what is to be tried again, and what was to be sent at
 * this hour, whose announcement follows in the same run.
 */
export async function sweepJobs(deps: JobDeps): Promise<void> {
	const tried = new Set<string>();
	for (let round = 0; round < SWEEP_ROUNDS; round++) {
		const ids = (await deps.store.delivery.dueJobs(deps.now(), SWEEP_LIMIT)).filter((id) => !tried.has(id));
		if (ids.length === 0) return;
		for (const id of ids) {
			tried.add(id);
			try {
				await runJob(id, deps);
			} catch (error) {
				deps.log.failed('jobs.sweepJobs', error);
			}
		}
	}
}
