import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '#contract/rows';
import { circular, household } from '#tests/support/sample-rows';
import { ledgerOf } from './ledger';
import { DAY_MS } from './moment';
import {
	extremes,
	fiscalYearOf,
	reachByGroup,
	reachedAt,
	reachOf,
	shareAfter,
	sumOf,
	type ReachStats,
} from './reach-stats';

const BEGIN = Date.parse('2026-11-20T00:00:00.000Z');
const after = (days: number) => new Date(BEGIN + days * DAY_MS).toISOString();
const receipt = (over: Partial<Receipt>): Receipt => ({ circular: 'c1', household: 'h1', ...over });
const read = (days: number, version = 1) => receipt({ readBySelf: { at: after(days), version } });
const doors = (...receipts: (Receipt | undefined)[]) => receipts.map((one) => (one ? { receipt: one } : {}));
const again = { version: 2, at: after(5), note: '', before: {}, again: true };

describe('when a household was reached', () => {
	it('is the first of all that counts: reading, relative, paper, word', () => {
		const all = receipt({
			readBySelf: { at: after(4), version: 1 },
			readByFamily: { at: after(3), version: 1 },
			paper: { at: after(2), by: 'l' },
			told: { at: after(1), by: 'l' },
		});
		expect(reachedAt(circular(), all)).toBe(after(1));
		expect(reachedAt(circular(), receipt({}))).toBeUndefined();
		expect(reachedAt(circular(), undefined)).toBeUndefined();
	});
	it('starts over at a correction that asks everybody to read again, and at no other', () => {
		const corrected = circular({ version: 2, corrections: [again] });
		const paper = receipt({ paper: { at: after(1), by: 'l' } });
		expect(reachedAt(corrected, read(1))).toBeUndefined();
		expect(reachedAt(corrected, paper)).toBeUndefined();
		expect(reachedAt(corrected, read(6, 2))).toBe(after(6));
		const quiet = circular({ version: 2, corrections: [{ ...again, again: false }] });
		expect(reachedAt(quiet, read(1))).toBe(after(1));
	});
	it('is no later for having read a quiet correction too', () => {
		const quiet = circular({ version: 2, corrections: [{ ...again, again: false }] });
		const twice = receipt({ readBySelf: { at: after(6), version: 2, first: after(1) } });
		expect(reachedAt(quiet, twice)).toBe(after(1));
		expect(reachOf(quiet, doors(twice), after(30)).after).toEqual([1, 1, 1]);
		expect(reachedAt(quiet, receipt({ ...twice, told: { at: after(0.5), by: 'l' } }))).toBe(after(0.5));
	});
	it('of a receipt from before the first reading was kept is its last one', () => {
		const quiet = circular({ version: 2, corrections: [{ ...again, again: false }] });
		expect(reachedAt(quiet, read(6, 2))).toBe(after(6));
	});
});

describe('the reach of a circular', () => {
	it('counts who was reached within one, three and seven days, the last moment too', () => {
		const all = doors(read(0.5), read(1), read(1.01), read(3), read(6.9), read(8), undefined);
		expect(reachOf(circular(), all, after(30))).toEqual({ total: 7, after: [2, 4, 5], reached: 6 });
	});
	it('says nothing of days that have not passed', () => {
		expect(reachOf(circular(), doors(read(0.5)), after(2)).after).toEqual([1, undefined, undefined]);
	});
	it('counts its days from the correction that asked everybody to read again', () => {
		const corrected = circular({ version: 2, corrections: [again] });
		expect(reachOf(corrected, doors(read(5.5, 2), read(1)), after(7)).after).toEqual([1, undefined, undefined]);
	});
	it('never falls from one day to the next, nor above its audience, and its groups sum to it', () => {
		const moments = fc.array(fc.option(fc.double({ min: 0, max: 20, noNaN: true })), { maxLength: 40 });
		fc.assert(
			fc.property(moments, fc.double({ min: 0, max: 30, noNaN: true }), (took, age) => {
				const homes = took.map((_, i) =>
					household({ id: `h${i}`, stays: [{ group: `g${i % 3}`, officer: false, from: 1 }] }),
				);
				const receipts = new Map(
					took.flatMap((days, i) => (days === null ? [] : [[`h${i}`, { ...read(days), household: `h${i}` }] as const])),
				);
				const ledger = ledgerOf(circular(), homes, receipts);
				const whole = reachOf(circular(), ledger.doors, after(age));
				const known = [...whole.after.filter((n) => n !== undefined), whole.reached, whole.total];
				expect(known).toEqual([...known].sort((a, b) => a - b));
				const parts = [...reachByGroup(circular(), ledger, after(age)).values()];
				expect(parts.reduce((sum, part) => sum + part.reached, 0)).toBe(whole.reached);
				expect(parts.reduce((sum, part) => sum + part.total, 0)).toBe(whole.total);
			}),
		);
	});
});

describe('a year', () => {
	const reach = (total: number, ...within: (number | undefined)[]): ReachStats => ({
		total,
		after: within,
		reached: total,
	});
	it('sums only the circulars that are old enough for the day asked for', () => {
		const { after: days, circulars } = sumOf([reach(10, 1, 2, 4), reach(20, 6, undefined, undefined)]);
		expect(circulars).toBe(2);
		expect(days).toEqual([
			{ reached: 7, total: 30 },
			{ reached: 2, total: 10 },
			{ reached: 4, total: 10 },
		]);
	});
	it('has a best and a worst by the share after a week, of those that are a week old and had an audience', () => {
		const all = [
			{ id: 'a', reach: reach(10, 1, 2, 4) },
			{ id: 'b', reach: reach(4, 1, 2, 3) },
			{ id: 'young', reach: reach(4, 4, undefined, undefined) },
			{ id: 'nobody', reach: reach(0, 0, 0, 0) },
		];
		const found = extremes(all);
		expect([found?.best.id, found?.worst.id]).toEqual(['b', 'a']);
		expect(extremes(all.slice(1))).toBeUndefined();
		expect(shareAfter(reach(0, 0, 0, 0), 2)).toBeUndefined();
	});
	it('begins on the first of April', () => {
		expect(fiscalYearOf('2026-03-31')).toBe(2025);
		expect(fiscalYearOf('2026-04-01')).toBe(2026);
	});
});
