import type { Day, Id, Moment } from '#contract/ids';
import type { Circular, Receipt } from '#contract/rows';
import { startOf, countsFrom, type Door, type Ledger } from './ledger';
import { DAY_MS } from './moment';

/** After how many days it is asked who was reached: the morning after, half a week, a week. */
export const AFTER_DAYS = [1, 3, 7] as const;

/** How many households of an audience were reached, and how many of them within each of AFTER_DAYS. */
export interface ReachStats {
	total: number;
	/** In the order of AFTER_DAYS; missing where that many days have not passed yet. */
	after: (number | undefined)[];
	/** Until now, however long it took. */
	reached: number;
}

/**
 * When a household was reached: the first reading or tick that still counts. Reading a correction that asked nobody to
 * read again does not make it later.
 */
export function reachedAt(circular: Circular, receipt: Receipt | undefined): Moment | undefined {
	if (!receipt) return undefined;
	const [from, since] = [countsFrom(circular), startOf(circular)];
	const reads = [receipt.readBySelf, receipt.readByFamily, receipt.readBySeat].filter(
		(read) => read && read.version >= from,
	);
	const ticks = [receipt.paper, receipt.told].filter((tick) => tick && tick.at >= since);
	return [...reads.map((read) => read?.first ?? read?.at), ...ticks.map((tick) => tick?.at)]
		.filter((at) => at !== undefined)
		.sort()[0];
}

/** Days as they pass, 24 hours each, from the circular's start (see `startOf`). */
export function reachOf(circular: Circular, doors: readonly Pick<Door, 'receipt'>[], now: Moment): ReachStats {
	const start = Date.parse(startOf(circular));
	const took = doors.flatMap(({ receipt }) => {
		const at = reachedAt(circular, receipt);
		return at === undefined ? [] : [Date.parse(at) - start];
	});
	const after = AFTER_DAYS.map((days) =>
		Date.parse(now) - start < days * DAY_MS ? undefined : took.filter((ms) => ms <= days * DAY_MS).length,
	);
	return { total: doors.length, after, reached: took.length };
}

/** The share of a reach after the nth of AFTER_DAYS, 0 to 1; none when that is not known yet or there was nobody. */
export function shareAfter({ total, after }: ReachStats, nth: number): number | undefined {
	const reached = after[nth];
	return reached === undefined || total === 0 ? undefined : reached / total;
}

/** Several reaches as one; a day counts only the circulars for which it has passed, so each has a total of its own. */
export interface Sum {
	/** For each of AFTER_DAYS: households reached, of how many. */
	after: { reached: number; total: number }[];
	circulars: number;
}

/** Several circulars' reaches as one. */
export function sumOf(reaches: readonly ReachStats[]): Sum {
	const after = AFTER_DAYS.map((_, nth) => {
		const known = reaches.filter((reach) => reach.after[nth] !== undefined);
		return {
			reached: known.reduce((sum, reach) => sum + (reach.after[nth] ?? 0), 0),
			total: known.reduce((sum, { total }) => sum + total, 0),
		};
	});
	return { after, circulars: reaches.length };
}

/** The reach of one circular among the doors of each group, by where they stood on its day. */
export function reachByGroup(circular: Circular, { doors }: Pick<Ledger, 'doors'>, now: Moment): Map<Id, ReachStats> {
	const byGroup = new Map<Id, Door[]>();
	for (const door of doors) {
		const known = byGroup.get(door.group);
		if (known) known.push(door);
		else byGroup.set(door.group, [door]);
	}
	return new Map([...byGroup].map(([group, all]) => [group, reachOf(circular, all, now)]));
}

/** The best and the worst after a week; nothing while fewer than two are a week old. Of equals, the first given. */
export function extremes<T extends { reach: ReachStats }>(all: readonly T[]): { best: T; worst: T } | undefined {
	const week = AFTER_DAYS.length - 1;
	const known = all.flatMap((one) => {
		const share = shareAfter(one.reach, week);
		return share === undefined ? [] : [{ one, share }];
	});
	const [first] = known;
	if (!first || known.length < 2) return undefined;
	const best = known.reduce((a, b) => (b.share > a.share ? b : a), first);
	const worst = known.reduce((a, b) => (b.share < a.share ? b : a), first);
	return best.share === worst.share ? undefined : { best: best.one, worst: worst.one };
}

/** 年度: the association's year from 1 April to 31 March, named by the year in which it begins. */
export function fiscalYearOf(day: Day): number {
	const year = Number(day.slice(0, 4));
	return day.slice(5) < '04-01' ? year - 1 : year;
}
