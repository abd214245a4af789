import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Circular, Delivery, Group, Receipt } from '#contract/rows';
import { ledgerOf, type Ledger } from '#domain/ledger';
import type { RowSet } from '#domain/row-set';
import type { KairanDb, MemberKey } from './db';
import { withOverlay, readOverlay } from './overlay';
import { rowsOf, rowsOfCircular } from './confirmed-rows';

/**
 * The ledger of one circular with its groups in order, over the households that this leader may see, and the titles of
 * the seats that may have ticked (a group leader knows only the own one). One read of each kind, however many doors
 * there are.
 */
export async function getLedger(
	db: KairanDb,
	memberKey: MemberKey,
	id: Id,
): Promise<{ circular: Circular; ledger: Ledger; groups: Group[]; titles: Map<Id, string> } | undefined> {
	const local = await db.members.get(memberKey);
	if (!local) return undefined;
	const { changed, find } = await readOverlay(db, local, [{ kind: 'circular', id }]);
	const circular = find('circular', id);
	if (!circular) return undefined;
	const [households, groups, seats, confirmed] = await Promise.all([
		rowsOf(db, memberKey, 'household'),
		rowsOf(db, memberKey, 'group'),
		rowsOf(db, memberKey, 'seat'),
		confirmedEntries(db, memberKey, id),
	]);
	const titles = new Map(seats.map((seat) => [seat.id, seat.title]));
	titles.set(local.member.member, local.member.name);
	const ledger = ledgerFrom(circular, withOverlay('household', households, changed), confirmed, changed);
	return { circular, ledger, groups, titles };
}

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
interface LedgerEntries {
	receipts: Receipt[];
	deliveries: Delivery[];
}

/**
 * The ledger of one circular: its confirmed receipts with the outbox's laid over, over households that have that
 * already.
 */
function ledgerFrom(circular: Circular, households: Household[], confirmed: LedgerEntries, changed: RowSet): Ledger {
	const receipts = withOverlay('receipt', confirmed.receipts, changed).filter(
		(receipt) => receipt.circular === circular.id,
	);
	const byHousehold = new Map(receipts.map((receipt) => [receipt.household, receipt]));
	return ledgerOf(circular, households, byHousehold, confirmed.deliveries);
}

/** The confirmed entries of one circular. */
async function confirmedEntries(db: KairanDb, memberKey: MemberKey, circular: Id): Promise<LedgerEntries> {
	const [receipts, deliveries] = await Promise.all([
		rowsOfCircular(db, memberKey, 'receipt', circular),
		rowsOfCircular(db, memberKey, 'delivery', circular),
	]);
	return { receipts, deliveries };
}
