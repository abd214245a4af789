import type { Id } from '#contract/ids';
import type { Circular, Delivery, Receipt } from '#contract/rows';
import { arrivals, type Arrival } from '#domain/arrival';
import { countsFrom } from '#domain/ledger';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { listCirculars } from './queries';

/** More circulars than an association sends in twenty years. */
const CIRCULARS = 5_000;

/** What is kept of one circular and the household of this phone: where it was sent, and what is known of it since. */
export interface OwnReceipt {
	receipt: Receipt;
	arrival?: Arrival;
	circular?: Circular;
}

/**
 * Every receipt of a household that its own phone has, and every circular that was sent to it, the newest first, with
 * what waits in the outbox. Those of circulars that the phone no longer has come last, without one.
 */
export async function listOwnReceipts(db: KairanDb, memberKey: MemberKey): Promise<OwnReceipt[]> {
	const household = (await db.members.get(memberKey))?.member.household;
	if (household === undefined) return [];
	const [views, receipts, deliveries] = await Promise.all([
		listCirculars(db, memberKey, CIRCULARS),
		rowsOf(db, memberKey, 'receipt'),
		rowsOf(db, memberKey, 'delivery'),
	]);
	const sent = byCircular(deliveries);
	const ownOf = (id: Id, found: Receipt | undefined, circular?: Circular): OwnReceipt[] => {
		const arrival = arrivals(circular ? countsFrom(circular) : 0, sent.get(id) ?? [])(household, found);
		if (!found && !arrival) return [];
		const receipt = found ?? { circular: id, household };
		return [{ receipt, ...(arrival && { arrival }), ...(circular && { circular }) }];
	};
	const seen = views.flatMap(({ receipt, circular }) => ownOf(circular.id, receipt, circular));
	const known = new Set<Id>(views.map(({ circular }) => circular.id));
	const confirmed = new Map(receipts.map((receipt) => [receipt.circular, receipt]));
	const gone = [...new Set([...confirmed.keys(), ...sent.keys()])].filter((id) => !known.has(id));
	return [...seen, ...gone.flatMap((id) => ownOf(id, confirmed.get(id)))];
}

function byCircular(deliveries: readonly Delivery[]): Map<Id, Delivery[]> {
	const found = new Map<Id, Delivery[]>();
	for (const delivery of deliveries) found.set(delivery.circular, [...(found.get(delivery.circular) ?? []), delivery]);
	return found;
}
