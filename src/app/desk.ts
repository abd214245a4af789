import type { Seat } from '#contract/rows';
import type { MemberKey } from '#local/db';
import { hasCopiedPhone } from '#domain/devices';
import { getRoster } from '#local/roster';
import { listLedgers } from '#local/ledgers';
import { listSeats } from '#local/seats';
import { countUnseen } from '#local/threads';
import { readCirculars } from './all-circulars';
import { db } from './context';

const copiedOf = (seats: Seat[]) => seats.filter(hasCopiedPhone).map(({ title }) => ({ name: title }));

/** The seats of which a phone was copied. */
export const readCopiedSeats = async (memberKey: MemberKey) => copiedOf(await listSeats(db, memberKey));

/**
 * The newest circulars of a seat with their ledgers and how many replies are new, at most `limit`, and the roster that
 * they go to; with a search, those that hold its words. And the households and seats of which a phone was copied.
 */
export async function readDesk(memberKey: MemberKey, limit: number, sought: string) {
	const views = await readCirculars(memberKey, sought, limit);
	const circulars = views.map(({ circular }) => circular);
	const [ledgers, roster, replies, seats] = await Promise.all([
		listLedgers(db, memberKey, circulars),
		getRoster(db, memberKey),
		countUnseen(db, memberKey),
		listSeats(db, memberKey),
	]);
	const sent = views.flatMap((view) => {
		const ledger = ledgers.get(view.circular.id);
		return ledger ? [{ view, ledger, replies: replies.get(view.circular.id) ?? 0 }] : [];
	});
	const copied = [
		...copiedOf(seats),
		...roster.households.filter(hasCopiedPhone).map(({ id, name }) => ({ name, household: id })),
	];
	return { sent, roster, copied };
}
