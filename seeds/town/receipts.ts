import type { Id, Moment } from '#contract/ids';
import { answerAfter } from './answers';
import { addMinutes } from './calendar';
import type { Posted } from './board';
import type { Habit, Home } from './homes';
import type { Random } from './random';
import type { Report } from './report';

const HOUR = 60;
const DAY = 24 * HOUR;
/** A household that is `behind` has read nothing that is newer than this. */
const BEHIND = 4.5 * DAY;

/** What becomes of one household's circulars. */
export interface Reports {
	self: Report[];
	family: Report[];
	/** What the leader ticked at this door. */
	ticks: Report[];
}

/** How likely a household with this habit reads a circular at all, and the median delay in minutes. */
const READS: Record<Habit, { self: number; family: number; after: number }> = {
	self: { self: 0.94, family: 0, after: 14 * HOUR },
	slow: { self: 0.45, family: 0, after: 2.5 * DAY },
	both: { self: 0.6, family: 0.8, after: 20 * HOUR },
	family: { self: 0, family: 0.8, after: 26 * HOUR },
	paper: { self: 0, family: 0, after: 0 },
};
/**
 * In the first months fewer households read and leaders ticked less. Shares of today's rate, from an age in days on.
 */
const UPTAKE = [
	{ days: 240, share: 0.2 },
	{ days: 90, share: 0.5 },
	{ days: 0, share: 1 },
] as const;
const TICKED = 0.93;
const TOLD = 0.5;

/** The version that is on the board at a moment; a withdrawal is one. */
function versionAt({ corrections, withdrawnAt }: Posted, at: Moment): number {
	const withdrawal = withdrawnAt && withdrawnAt <= at ? 1 : 0;
	return 1 + corrections.filter((correction) => correction.at <= at).length + withdrawal;
}

/** When everybody was asked to read, for the first time and anew: the last of them counts. */
const asksOf = ({ publishedAt, corrections, withdrawnAt }: Posted): Moment[] => [
	publishedAt,
	...corrections.filter(({ again }) => again).map(({ at }) => at),
	...(withdrawnAt ? [withdrawnAt] : []),
];

interface Sources {
	random: Random;
	now: Moment;
}

/** A delay with a long tail: mostly short, sometimes days. */
const delay = (random: Random, middle: number) => 6 + middle * Math.min(5, -1.44 * Math.log(1 - random.next() * 0.98));

/** Readings of one person: the first one, and another when everybody was asked to read again. */
function readings(posted: Posted, habit: { likely: number; after: number }, { random, now }: Sources): Report[] {
	const reports: Report[] = [];
	if (!random.chance(habit.likely)) return reports;
	for (const from of asksOf(posted)) {
		const at = addMinutes(from, delay(random, habit.after));
		if (at >= now) break;
		reports.push({
			at,
			command: { name: 'receipt.read', args: { circular: posted.id, version: versionAt(posted, at) } },
		});
	}
	return reports;
}

/** The leader's tick, after everybody was asked for the last time: paper at the door, or else told in passing. */
function tick(home: Home, posted: Posted, { random, now }: Sources): Report[] {
	if (!random.chance(uptake(posted, now))) return [];
	const from = asksOf(posted).at(-1) ?? posted.publishedAt;
	const way = random.chance(TICKED) ? 'paper' : random.chance(TOLD) ? 'told' : undefined;
	const at = addMinutes(from, delay(random, way === 'told' ? 2 * DAY : 22 * HOUR));
	if (!way || at >= now) return [];
	return [{ at, command: { name: 'receipt.tick', args: { circular: posted.id, household: home.id, way } } }];
}

/** What one household and its leader report on the whole board, each in the order of the hours. */
export function reportsOf(home: Home, board: Posted[], sources: Sources, officers: Set<Id>): Reports {
	const { random, now } = sources;
	const until = home.behind ? addMinutes(now, -BEHIND) : now;
	const came = home.came === undefined ? '' : addMinutes(now, -home.came * DAY);
	const habit = READS[home.habit];
	const reports: Reports = { self: [], family: [], ticks: [] };
	for (const posted of board) {
		if (!isFor(posted, home, officers) || posted.publishedAt < came) continue;
		const known = { random, now: until };
		const share = uptake(posted, now);
		const self = readings(posted, { likely: habit.self * share, after: habit.after }, known);
		const family = readings(posted, { likely: habit.family * share, after: habit.after }, known);
		reports.self.push(...withAnswer(self, posted, home, until));
		reports.family.push(...family);
		if (home.habit === 'paper' || (home.habit === 'family' && family.length === 0))
			reports.ticks.push(...withAnswer(tick(home, posted, sources), posted, home, now));
	}
	for (const list of [reports.self, reports.family, reports.ticks]) list.sort((a, b) => a.at.localeCompare(b.at));
	return reports;
}

/** Who has read what asks something, or was handed it, answers then. */
function withAnswer(reports: Report[], posted: Posted, home: Home, now: Moment): Report[] {
	const last = reports.at(-1);
	return last ? [...reports, ...answerAfter(last, posted, home, now)] : reports;
}

function uptake({ publishedAt }: Posted, now: Moment): number {
	const age = (Date.parse(now) - Date.parse(publishedAt)) / 60_000 / DAY;
	return UPTAKE.find(({ days }) => age >= days)?.share ?? 1;
}

function isFor({ to }: Posted, home: Home, officers: Set<Id>): boolean {
	if (to === undefined) return true;
	return to === 'officers' ? officers.has(home.id) : to.includes(home.group);
}
