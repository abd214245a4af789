import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Circular, Receipt } from '#contract/rows';
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
		const confirmed = await confirmedReceipts(db, memberKey, circular.id);
		return [circular.id, ledgerFrom(circular, households, confirmed, changed)] as const;
	});
	return new Map(await Promise.all(ledgers));
}

/**
 * The ledger of one circular: its confirmed receipts with the outbox's laid over, over households that have that
 * already.
 */
export function ledgerFrom(circular: Circular, households: Household[], confirmed: Receipt[], changed: RowSet): Ledger {
	const receipts = withOverlay('receipt', confirmed, changed).filter((receipt) => receipt.circular === circular.id);
	return ledgerOf(circular, households, new Map(receipts.map((receipt) => [receipt.household, receipt])));
}

/** The confirmed receipts of one circular. */
export async function confirmedReceipts(db: KairanDb, memberKey: MemberKey, circular: Id): Promise<Receipt[]> {
	const found = await db.rows
		.where('[m+kind+id]')
		.between([memberKey, 'receipt', `${circular}.`], [memberKey, 'receipt', `${circular}.\uffff`])
		.toArray();
	return found.map(({ row }) => row as Receipt);
}
