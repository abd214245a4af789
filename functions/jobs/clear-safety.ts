import type { Id, Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Ref } from '#domain/row-set';
import { clearedAt } from '#domain/safety/check';
import { emptied } from '#domain/safety/standing';
import { findIn, noChanges } from '#functions/store/read-set';
import { record } from '#functions/store/record';
import type { Tx } from '#functions/store/tx';
import type { JobDeps } from './job';
import type { JobLease } from './lease';

/** Households in one transaction: it writes each with its report. */
const PAGE = 100;

/**
 * Deletes what was said to a check, and that there was one, when its time is over: it waits so long from the command
 * that started it. Phones hear of it as of a row that is gone.
 */
export async function clearSafety(lease: JobLease, deps: JobDeps): Promise<void> {
	const { store, now } = deps;
	const { association, rows } = lease.job;
	const id = rows.find(({ kind }) => kind === 'safetyCheck')?.id;
	const check = await store.delivery.row(association, 'safetyCheck', id);
	if (!check || check.cleared !== undefined) return lease.end();
	const due = clearedAt(check);
	if (now() < due) return lease.release({ ...lease.job, due });
	for (;;) {
		const page = await store.delivery.membersAfter('household', association, lease.job.after, PAGE);
		const households = page.map(([household]) => household);
		await store.transact((tx) => clearPage(tx, association, check.id, households));
		const last = households.at(-1);
		if (households.length < PAGE || last === undefined) break;
		await lease.keep({ ...lease.job, after: last });
	}
	await store.transact((tx) => clearCheck(tx, association, check.id, now()));
	return lease.end();
}

async function clearPage(tx: Tx, association: Id, check: Id, households: Id[]): Promise<void> {
	const reports = households.map((household): Ref => ({ kind: 'safetyReport', id: receiptId(check, household) }));
	const readSet = await tx.read(association, {
		head: false,
		rows: [{ kind: 'safetyCheck', id: check }, ...reports],
		members: households,
	});
	const find = findIn(readSet);
	const said = reports.flatMap(({ id }) => find('safetyReport', id) ?? []);
	const rows = said
		.filter(({ entries }) => entries.length > 0)
		.map((row) => ({ kind: 'safetyReport' as const, row: emptied(row) }));
	if (rows.length > 0) record(tx, readSet, { ...noChanges(), rows, unnumbered: true });
}

async function clearCheck(tx: Tx, association: Id, id: Id, cleared: Moment): Promise<void> {
	const readSet = await tx.read(association, { head: false, rows: [{ kind: 'safetyCheck', id }] });
	const check = findIn(readSet)('safetyCheck', id);
	if (!check) return;
	const { note: _, ...bare } = check;
	record(tx, readSet, {
		...noChanges(),
		rows: [{ kind: 'safetyCheck', row: { ...bare, cleared } }],
		unnumbered: true,
	});
}
