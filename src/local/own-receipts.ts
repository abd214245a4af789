import type { Id } from '#contract/ids';
import type { Circular, Receipt } from '#contract/rows';
import type { KairanDb, MemberKey } from './db';
import { listCirculars } from './queries';
import { rowsOf } from './confirmed-rows';

/** More circulars than an association sends in twenty years. */
const CIRCULARS = 5_000;

/**
 * Every receipt of a household that its own phone has, the newest circular first, with what waits in the outbox. Those
 * of circulars that the phone no longer has come last, without one.
 */
export async function listOwnReceipts(
	db: KairanDb,
	memberKey: MemberKey,
): Promise<{ receipt: Receipt; circular?: Circular }[]> {
	const [views, confirmed] = await Promise.all([
		listCirculars(db, memberKey, CIRCULARS),
		rowsOf(db, memberKey, 'receipt'),
	]);
	const seen = views.flatMap(({ receipt, circular }) => (receipt ? [{ receipt, circular }] : []));
	const known = new Set<Id>(seen.map(({ circular }) => circular.id));
	return [...seen, ...confirmed.filter(({ circular }) => !known.has(circular)).map((receipt) => ({ receipt }))];
}
