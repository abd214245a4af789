import { sendScheduled } from '#functions/commands/send-later';
import { dispatchDue } from './after-commit';
import type { JobDeps } from './job';
import type { JobLease } from './lease';

/** Sends what was scheduled once its time has come. May run twice: what was sent says so. */
export async function sendLater(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, rows } = lease.job;
	const { store, now, secrets } = deps;
	const jobs: string[] = [];
	for (const { id } of rows) {
		jobs.push(...(await store.transact((tx) => sendScheduled(tx, { association, id, now: now(), secrets }))));
	}
	await lease.end();
	await dispatchDue(jobs, deps);
}
