import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Circular } from '#contract/rows';
import { circular, household, member } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { decide } from '../index';

const now = '2026-11-22T00:00:00.000Z';
const FIRST = '2026-11-20T10:00:00.000Z';
const AFTER = '2026-11-21T10:00:00.000Z';
const correctedAt = (at: string, again: boolean, version = 2) => ({ version, at, note: '', before: {}, again });

/** What is known of the reader after readings of these versions at these hours, in this order. */
function readings(over: Partial<Circular>, ...all: [version: number, claimed: string][]) {
	const rows = new RowSet([
		{ kind: 'circular', row: circular(over) },
		{ kind: 'household', row: household() },
	]);
	for (const [version, claimed] of all) {
		const stamp = { command: 'c', now, claimed, seq: 500 };
		const command = { name: 'receipt.read', args: { circular: 'c1', version } } as const;
		const verdict = decide(command, { member: member('resident'), find: rows.find, stamp });
		if ('refused' in verdict) throw new Error(verdict.refused);
		for (const row of verdict.rows) rows.put(row);
	}
	return rows.find('receipt', 'c1.h1')?.readBySelf;
}

describe('readings', () => {
	it('keep the hour of the first reading when a quiet correction is read too', () => {
		const quiet = { version: 2, corrections: [correctedAt('2026-11-21T00:00:00.000Z', false)] };
		const both = { at: AFTER, version: 2, first: FIRST };
		expect(readings(quiet, [1, FIRST], [2, AFTER])).toEqual(both);
		expect(readings(quiet, [2, AFTER], [1, FIRST])).toEqual(both);
		expect(readings(quiet, [2, AFTER], [1, FIRST], [1, AFTER], [2, AFTER])).toEqual(both);
		expect(readings(quiet, [2, AFTER])).toEqual({ at: AFTER, version: 2 });
	});

	it('begin anew at a correction that asks everybody to read again', () => {
		const again = { version: 2, corrections: [correctedAt('2026-11-21T00:00:00.000Z', true)] };
		expect(readings(again, [1, FIRST], [2, AFTER])).toEqual({ at: AFTER, version: 2 });
		expect(readings(again, [2, AFTER], [1, FIRST])).toEqual({ at: AFTER, version: 2 });
	});

	it('are not older than the text that was read, whatever the phone claims', () => {
		const again = { version: 2, corrections: [correctedAt('2026-11-21T00:00:00.000Z', true)] };
		expect(readings(again, [2, FIRST])).toEqual({ at: now, version: 2 });
	});

	it('end the same in every order, with hours and corrections of both kinds', () => {
		const over = {
			version: 4,
			corrections: [false, true, false].map((again, i) => correctedAt(`2026-11-20T0${i + 1}:00:00.000Z`, again, i + 2)),
		};
		const one = fc.tuple(
			fc.integer({ min: 1, max: 5 }),
			fc.integer({ min: 4, max: 23 }).map((hour) => `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`),
		);
		fc.assert(
			fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()), (all, keys) => {
				const order = all.map((each) => [keys.next().value as number, each] as const).sort(([a], [b]) => a - b);
				const mixed = order.map(([, each]) => each);
				const known = readings(over, ...mixed);
				const counted = all
					.map(([version, at]) => [Math.min(version, 4), at] as const)
					.filter(([version]) => version >= 3);
				const newest = Math.max(...all.map(([version]) => Math.min(version, 4)));
				expect(known?.version).toBe(newest);
				if (counted.length > 0) expect(known?.first ?? known?.at).toBe(counted.map(([, at]) => at).sort()[0]);
				expect(readings(over, ...all)?.first).toBe(known?.first);
			}),
		);
	});
});
