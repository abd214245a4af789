import type { JobName } from '#domain/commands/definition';
import { announce } from './announce';
import { askToCall } from './ask-to-call';
import { checkArrival } from './check-arrival';
import { confirmMail } from './confirm-mail';
import { digest } from './digest';
import { sendLater } from './send-later';
import type { CommittedJob, JobDeps } from './job';
import { ladder } from './ladder';
import { mail, mailUnread } from './mail';
import { remind } from './remind';
import { remindNow } from './remind-now';

const JOBS: Record<JobName, CommittedJob> = {
	...{ announce, digest, checkArrival, sendLater },
	...{ ladder, mail, mailUnread, remind, remindNow, askToCall, confirmMail },
};

/** Jobs that are found at once, and how often one sweep looks for more; the next one goes on. */
const SWEEP_LIMIT = 50;
const SWEEP_ROUNDS = 20;

/** Runs a job, or does nothing when it is done, not due yet, or somebody runs it. A job that breaks is run again. */
export async function runJob(id: string, deps: JobDeps): Promise<void> {
	const delivery = deps.store.delivery;
	let taken = await delivery.takeJob(id, deps.now());
	if (!taken) return;
	const job = taken;
	await JOBS[job.name](
		job,
		async (next, more) => {
			if (!taken || !(await delivery.keepJob(id, taken, next, more))) return false;
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
