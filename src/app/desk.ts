import type { MemberKey } from '#local/db';
import { getRoster } from '#local/roster';
import { listLedgers } from '#local/ledgers';
import { readCirculars } from './circulars';
import { db } from './context';

/**
 * The newest circulars of a seat with their ledgers, at most `limit`, and the roster that they go to; with a search,
 * those that hold its words.
 */
export async function readDesk(memberKey: MemberKey, limit: number, sought: string) {
	const views = await readCirculars(memberKey, sought, limit);
	const circulars = views.map(({ circular }) => circular);
	const [ledgers, roster] = await Promise.all([listLedgers(db, memberKey, circulars), getRoster(db, memberKey)]);
	const sent = views.flatMap((view) => {
		const ledger = ledgers.get(view.circular.id);
		return ledger ? [{ view, ledger }] : [];
	});
	return { sent, roster };
}
