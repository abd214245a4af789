import type { Id, Moment } from '#contract/ids';
import { addMs } from '#domain/moment';
import type { Ref } from '#domain/row-set';
import type { JobDoc } from './job-docs';
import type { Tx } from './tx';

/** For how long whoever took a job may work on it without a sign of life, in ms: see `JobLease`. */
export const LEASE_MS = 2 * 60 * 1000;

export const leaseFrom = (now: Moment): Moment => addMs(now, LEASE_MS);

/** See `DeliveryStore.takeJob`. */
export async function takeJob(tx: Tx, id: string, now: Moment): Promise<JobDoc | undefined> {
	const job = await tx.job(id);
	if (!job || job.due > now) return undefined;
	const taken = { ...job, due: leaseFrom(now) };
	tx.set(tx.paths.job(id), taken);
	return taken;
}

/** See `DeliveryStore.keepJob`. */
export async function keepJob(
	tx: Tx,
	id: string,
	{ taken, next, more }: { taken: JobDoc; next: JobDoc | undefined; more: ReadonlyMap<string, JobDoc> },
): Promise<boolean> {
	const job = await tx.job(id);
	if (job?.due !== taken.due) return false;
	if (next) tx.set(tx.paths.job(id), next);
	else tx.delete(tx.paths.job(id));
	for (const [name, another] of more) tx.set(tx.paths.job(name), another);
	return true;
}

/** Whoever took a job has read its rows, and writes it as it was read: what is added to it then is lost. */
const hasBegun = ({ at, due }: JobDoc): boolean => due !== at;

/** See `DeliveryStore.addToDigest`. What comes while an evening is being told of is told by another job of it. */
export async function addToDigest(tx: Tx, association: Id, ref: Ref, due: Moment): Promise<void> {
	const evening = `${association}.${due.slice(0, 10)}.digest`;
	for (let i = 1; ; i++) {
		const id = i === 1 ? evening : `${evening}-${i}`;
		const job = (await tx.job(id)) ?? { name: 'digest', association, rows: [], at: due, due, retries: [] };
		if (job.rows.some(({ kind, id: of }) => kind === ref.kind && of === ref.id)) return;
		if (hasBegun(job)) continue;
		return tx.set(tx.paths.job(id), { ...job, rows: [...job.rows, ref] });
	}
}
