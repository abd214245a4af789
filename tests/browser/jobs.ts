import { Firestore } from '@google-cloud/firestore';
import { expect } from '@playwright/test';
import type { Id, Moment } from '#contract/ids';
import type { JobName } from '#domain/commands/definition';
import type { JobDeps } from '#functions/jobs/job';
import { runJob } from '#functions/jobs/run-job';
import { Store } from '#functions/store/store';
import { handed } from './handed';

/**
 * Waits until one association has so many jobs of a name, and runs each as at another moment: the clock of the machine
 * that they would wait for can't be turned on.
 */
export async function runJobsAt(
	association: Id,
	name: JobName,
	{ count, now }: { count: number; now: () => Moment },
): Promise<void> {
	const { firestore: host, projectId } = handed();
	const db = new Firestore({
		projectId,
		host,
		ssl: false,
		customHeaders: { Authorization: 'Bearer owner' },
	});
	try {
		const jobs = db.collection('jobs').where('association', '==', association).where('name', '==', name);
		await expect.poll(async () => (await jobs.get()).size, { timeout: 30_000 }).toBe(count);
		const deps = { store: new Store(db), now } as unknown as JobDeps;
		for (const { id } of (await jobs.get()).docs) await runJob(id, deps);
	} finally {
		await db.terminate();
	}
}
