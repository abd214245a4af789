import { Firestore } from '@google-cloud/firestore';
import { expect } from '@playwright/test';
import type { Id } from '#contract/ids';
import { addMs } from '#domain/moment';
import { CHECK_MS } from '#functions/jobs/check-arrival';
import type { JobDeps } from '#functions/jobs/job';
import { runJob } from '#functions/jobs/run-job';
import { Store } from '#functions/store/store';
import { handed } from './handed';

/**
 * Half an hour later, for one association: waits until so many circulars were sent, and runs the job of each that looks
 * where they were shown. The machine's clock can't be turned on.
 */
export async function lookWhatArrived(association: Id, circulars: number): Promise<void> {
	const { firestore: host, projectId } = handed();
	const db = new Firestore({
		projectId,
		host,
		ssl: false,
		customHeaders: { Authorization: 'Bearer owner' },
	});
	try {
		const checks = db.collection('jobs').where('association', '==', association).where('name', '==', 'checkArrival');
		await expect.poll(async () => (await checks.get()).size, { timeout: 30_000 }).toBe(circulars);
		const now = () => addMs(new Date().toISOString(), CHECK_MS.urgent);
		const deps = { store: new Store(db), now } as unknown as JobDeps;
		for (const { id } of (await checks.get()).docs) await runJob(id, deps);
	} finally {
		await db.terminate();
	}
}
