import { sendScheduled } from '#functions/commands/send-later';
import type { JobDoc } from '#functions/store/docs';
import type { JobDeps, KeepJob } from './job';

/** Sends what was scheduled once its time has come. May run twice: what was sent says so. */
export async function sendLater({ association, rows }: JobDoc, keep: KeepJob, deps: JobDeps): Promise<void> {
	const { store, now, secrets } = deps;
	for (const { id } of rows) {
		await store.transact((tx) => sendScheduled(tx, { association, id, now: now(), secrets }));
	}
	await keep(undefined);
}
