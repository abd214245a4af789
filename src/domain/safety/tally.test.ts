import { describe, expect, it } from 'vitest';
import type { Household } from '#contract/households';
import type { SafetyEntry, SafetyReport } from '#contract/safety';
import { household, safetyCheck } from '#tests/support/sample-rows';
import { addMs, MINUTE_MS } from '../moment';
import { isDisputed, SAFETY_SOURCES, standingOf, withReport } from './standing';
import { countsOf, doorsOf, paceOf } from './tally';

const check = safetyCheck();
const minute = (n: number) => addMs(check.startedAt, n * MINUTE_MS);
const entry = (
	source: string,
	n: number,
	said?: SafetyEntry['said'],
	over: Partial<SafetyEntry> = {},
): SafetyEntry => ({
	...{ id: `${source}-${n}`, source, way: 'self', at: minute(n), ...(said && { said }) },
	...over,
});
const report = (id: string, ...entries: SafetyEntry[]): SafetyReport =>
	entries.reduce(withReport, { check: 's1', household: id, entries: [] as SafetyEntry[] });
const home = (id: string, order: number, over: Partial<Household> = {}) => household({ id, order, ...over });
const SAFE = { state: 'safe' } as const;
const HELP = { state: 'help' } as const;

describe('the doors of a check', () => {
	const moved = [
		{ group: 'g1', officer: false, from: 10, to: 120 },
		{ group: 'g2', officer: false, from: 120 },
	];
	const split = [{ group: 'g2', officer: false, from: 130 }];
	const homes = [home('h3', 3, { stays: moved }), home('h1', 1), home('h2', 2), home('h4', 4, { stays: split })];
	const reports = new Map([
		['h1', report('h1', entry('d1', 5, SAFE))],
		['h3', report('h3', entry('d3', 9, HELP))],
	]);

	it('are every household once, in walking order, and their counts sum to the roster', () => {
		const doors = doorsOf(check, homes, reports);
		expect(doors.map((door) => `${door.household.id} ${door.group} ${door.state}`)).toEqual([
			...['h1 g1 safe', 'h2 g1 unanswered', 'h3 g1 help', 'h4 g2 unanswered'],
		]);
		expect(countsOf(doors)).toEqual({ help: 1, unanswered: 2, away: 0, safe: 1 });
	});

	it('are for a leader those of her group, with one that moved in meanwhile', () => {
		expect(doorsOf(check, homes, reports, 'g2').map(({ household: { id } }) => id)).toEqual(['h3', 'h4']);
	});
});

describe('what is known of a household', () => {
	it('is the same in whatever order it arrives', () => {
		const entries = [entry('d1', 1, HELP), entry('d1', 4, SAFE), entry('d2', 2, SAFE), entry('chair', 3, HELP)];
		const there = report('h1', ...entries);
		const back = report('h1', ...[...entries].reverse());
		expect(back).toEqual(there);
		expect(there.first).toBe(minute(1));
		expect(standingOf(there)).toMatchObject({ state: 'help', counts: { source: 'chair' } });
		expect(isDisputed(standingOf(there))).toBe(true);
	});

	it('is what so many sources say at most', () => {
		const many = Array.from({ length: SAFETY_SOURCES + 3 }, (_, n) => entry(`d${n}`, n, SAFE));
		expect(report('h1', ...many).entries).toHaveLength(SAFETY_SOURCES);
	});
});

describe('how fast a check came together', () => {
	const homes = [1, 2, 3, 4].map((n) => home(`h${n}`, n));
	const answered = (...at: number[]) =>
		doorsOf(check, homes, new Map(at.map((n, i) => [`h${i + 1}`, report(`h${i + 1}`, entry('d', n, SAFE))])));

	it('is in minutes, the half of all doors by the one that makes it', () => {
		expect(paceOf(check, answered(9, 2, 5))).toEqual({ total: 4, known: 3, minutes: [2, 5, 9], half: 5 });
		expect(paceOf(check, answered(9))).toEqual({ total: 4, known: 1, minutes: [9] });
		expect(paceOf(check, [])).toEqual({ total: 0, known: 0, minutes: [] });
	});

	it('counts the first word of a household that said it anew, and nothing of after the end', () => {
		const ended = safetyCheck({ ended: { at: minute(30), seq: 150, seat: 'chair' } });
		const doors = doorsOf(
			ended,
			homes,
			new Map([
				['h1', report('h1', entry('d1', 3, HELP), entry('d1', 20, SAFE))],
				['h2', report('h2', entry('d2', 40, HELP))],
			]),
		);
		expect(paceOf(ended, doors)).toMatchObject({ known: 1, minutes: [3] });
	});
});
