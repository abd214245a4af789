import { sendScheduled } from '#functions/commands/send-later';
import type { JobDeps } from './job';
import type { JobLease } from './lease';

/** Sends what was scheduled once its time has come. May run twice: what was sent says so. */
export async function sendLater(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, rows } = lease.job;
	const { store, now, secrets } = deps;
	for (const { id } of rows) {
		await store.transact((tx) => sendScheduled(tx, { association, id, now: now(), secrets }));
	}
	await lease.end();
}
