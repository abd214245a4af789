import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Circular, Group, Receipt } from '#contract/rows';
import { groupOf } from '#domain/household';
import { ledgerOf, type Ledger } from '#domain/ledger';
import type { RowSet } from '#domain/row-set';
import type { KairanDb, MemberKey } from './db';
import { laidOver, overlaid } from './overlaid';
import { rowsOf } from './confirmed-rows';

/**
 * The association as a leader's desk sees it: its groups in order, and its households; for the leader of a group those
 * that live there now. Who moved away or left is for her a door of old ledgers and no more.
 */
export interface Roster {
	groups: Group[];
	households: Household[];
}

/** Groups and households with what the outbox adds. */
export async function getRoster(db: KairanDb, memberKey: MemberKey): Promise<Roster> {
	const local = await db.members.get(memberKey);
	if (!local) return { groups: [], households: [] };
	const { changed } = await overlaid(db, local);
	const [groups, households] = await Promise.all([rowsOf(db, memberKey, 'group'), rowsOf(db, memberKey, 'household')]);
	const all = laidOver('household', households, changed);
	const isHere = (household: Household) => local.member.role !== 'groupLeader' || groupOf(household) !== undefined;
	return { groups: laidOver('group', groups, changed), households: all.filter(isHere) };
}

/** The ledgers of several circulars at once: the households are read and the outbox is laid over only once. */
export async function listLedgers(db: KairanDb, memberKey: MemberKey, circulars: Circular[]): Promise<Map<Id, Ledger>> {
	const local = await db.members.get(memberKey);
	if (!local) return new Map();
	const { changed } = await overlaid(db, local);
	const households = laidOver('household', await rowsOf(db, memberKey, 'household'), changed);
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
	const receipts = laidOver('receipt', confirmed, changed).filter((receipt) => receipt.circular === circular.id);
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
