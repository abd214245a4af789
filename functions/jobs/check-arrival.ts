import type { Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import { asksToRead, countsFrom, isSeen } from '#domain/ledger';
import { circularOf } from './due-step';
import type { JobDeps } from './job';
import type { JobLease } from './lease';

/** How long a notice may take to a screen before it counts as not shown: half an hour when it is urgent, else a day. */
export const CHECK_MS = { urgent: 30 * 60 * 1000, ordinary: 24 * 60 * 60 * 1000 };

/** Households that are looked at between two signs of life. */
const PAGE = 100;

/**
 * Looks, some time after a circular was sent, at which households it neither stood on a screen nor was read, and notes
 * that with them: three in a row make their phones doubtful. May run twice: a circular is noted once.
 */
export async function checkArrival(lease: JobLease, deps: JobDeps): Promise<void> {
	const { job } = lease;
	const { association, parts = [] } = job;
	const { delivery } = deps.store;
	const circular = await circularOf(job, deps);
	// Taken back quietly, or announced anew: of that, the later announcement asks.
	if (!circular || !asksToRead(circular) || countsFrom(circular) !== job.version) return lease.end();
	const ids = parts.map((part) => `${circular.id}.${part}`);
	const deliveries = [...(await delivery.rows(association, 'delivery', ids)).values()];
	const sent = [...new Set(deliveries.flatMap(({ groups }) => groups.flatMap((group) => group.sent)))].sort();
	const left = sent.filter((id) => job.after === undefined || id > job.after);
	for (let at = 0; at < left.length; at += PAGE) {
		const some = left.slice(at, at + PAGE);
		const entryOf = (id: Id) => receiptId(circular.id, id);
		const receipts = await delivery.rows(association, 'receipt', some.map(entryOf));
		const hasArrived = (id: Id) => isSeen(circular, receipts.get(entryOf(id)));
		for (const id of some) if (!hasArrived(id)) await delivery.noteUnseen({ association, member: id }, circular);
		const after = some.at(-1);
		if (after !== undefined) await lease.keep({ ...job, after });
	}
	await lease.end();
}
