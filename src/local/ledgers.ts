import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Circular, Delivery, Kind, Receipt, RowOf } from '#contract/rows';
import { ledgerOf, type Ledger } from '#domain/ledger';
import type { RowSet } from '#domain/row-set';
import type { KairanDb, MemberKey } from './db';
import { withOverlay, readOverlay } from './overlay';
import { rowsOf } from './confirmed-rows';

/** The ledgers of several circulars at once: the households are read and the outbox is laid over only once. */
export async function listLedgers(db: KairanDb, memberKey: MemberKey, circulars: Circular[]): Promise<Map<Id, Ledger>> {
	const local = await db.members.get(memberKey);
	if (!local) return new Map();
	const { changed } = await readOverlay(db, local);
	const households = withOverlay('household', await rowsOf(db, memberKey, 'household'), changed);
	const ledgers = circulars.map(async (circular) => {
		const confirmed = await confirmedEntries(db, memberKey, circular.id);
		return [circular.id, ledgerFrom(circular, households, confirmed, changed)] as const;
	});
	return new Map(await Promise.all(ledgers));
}

/** What of the ledger of one circular the server has confirmed. */
export interface LedgerEntries {
	receipts: Receipt[];
	deliveries: Delivery[];
}

/**
 * The ledger of one circular: its confirmed receipts with the outbox's laid over, over households that have that
 * already.
 */
export function ledgerFrom(
	circular: Circular,
	households: Household[],
	confirmed: LedgerEntries,
	changed: RowSet,
): Ledger {
	const receipts = withOverlay('receipt', confirmed.receipts, changed).filter(
		(receipt) => receipt.circular === circular.id,
	);
	const byHousehold = new Map(receipts.map((receipt) => [receipt.household, receipt]));
	return ledgerOf(circular, households, byHousehold, confirmed.deliveries);
}

/** The confirmed entries of one circular. */
export async function confirmedEntries(db: KairanDb, memberKey: MemberKey, circular: Id): Promise<LedgerEntries> {
	const [receipts, deliveries] = await Promise.all([
		rowsOfCircular(db, memberKey, 'receipt', circular),
		rowsOfCircular(db, memberKey, 'delivery', circular),
	]);
	return { receipts, deliveries };
}

/** The confirmed rows whose id begins with the circular's. */
export async function rowsOfCircular<K extends Kind & ('receipt' | 'delivery' | 'thread')>(
	db: KairanDb,
	memberKey: MemberKey,
	kind: K,
	circular: Id,
): Promise<RowOf<K>[]> {
	const found = await db.rows
		.where('[m+kind+id]')
		.between([memberKey, kind, `${circular}.`], [memberKey, kind, `${circular}.\uffff`])
		.toArray();
	return found.map(({ row }) => row as RowOf<K>);
}
