import type { Id, Moment } from '#contract/ids';
import type { Circular, Group } from '#contract/rows';
import { isDeliveryTest } from '#domain/delivery-test';
import { ledgerOf } from '#domain/ledger';
import { dayInJapan } from '#domain/moment';
import { fiscalYearOf, reachByGroup, reachOf, type ReachStats } from '#domain/reach-stats';
import type { KairanDb, MemberKey } from './db';
import { rowsOf, rowsOfCircular } from './confirmed-rows';

/** One circular of a year, and whom it reached when. */
export interface Reached {
	circular: Circular;
	reach: ReachStats;
	byGroup: Map<Id, ReachStats>;
}

/** What the association's year looks like to this seat. */
export interface Overview {
	groups: Group[];
	/** The years (年度) of which there is a circular, newest first. */
	years: number[];
	/** Oldest first. */
	circulars: Reached[];
}

const yearOf = ({ publishedAt }: Circular): number => fiscalYearOf(dayInJapan(publishedAt));

/**
 * The reach of every circular and message of a year, as the server knows it: what waits in this phone's outbox comes
 * with the next pull. Receipts are read circular by circular and let go of again: a year of 1,000 households has
 * 50,000.
 */
export async function getOverview(db: KairanDb, memberKey: MemberKey, year: number, now: Moment): Promise<Overview> {
	const [groups, households, all] = await Promise.all([
		rowsOf(db, memberKey, 'group'),
		rowsOf(db, memberKey, 'household'),
		rowsOf(db, memberKey, 'circular'),
	]);
	const published = all.filter((one) => one.state === 'published' && !isDeliveryTest(one));
	const circulars: Reached[] = [];
	for (const circular of published.filter((one) => yearOf(one) === year)) {
		const receipts = await rowsOfCircular(db, memberKey, 'receipt', circular.id);
		const ledger = ledgerOf(circular, households, new Map(receipts.map((receipt) => [receipt.household, receipt])));
		if (ledger.total === 0) continue;
		const reach = reachOf(circular, ledger.doors, now);
		circulars.push({ circular, reach, byGroup: reachByGroup(circular, ledger, now) });
	}
	return { groups, years: [...new Set(published.map(yearOf))].sort((a, b) => b - a), circulars };
}
