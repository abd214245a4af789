import { describe, expect, it } from 'vitest';
import type { Receipt } from '#contract/rows';
import { circular, household, member } from '#tests/support/sample-rows';
import { decide } from './commands/index';
import { byProof, isTestDue, proofOf } from './delivery-test';
import { ledgerOf } from './ledger';
import { errandsOf } from './paper';
import { RowSet } from './row-set';

const SENT = '2026-12-05T01:00:00.000Z';
const SAME_DAY = '2026-12-05T20:00:00.000Z';
const NEXT_DAY = '2026-12-06T01:00:00.000Z';
const test = circular({ id: 't1', form: 'test', publishedAt: SENT });
const association = { id: 'a1', name: '操南町内会', district: '操南学区', phone: '086-000-0000' };

describe('a test', () => {
	const ask = (role: 'officer' | 'chair', tested?: string) => {
		const row = { ...association, ...(tested && { tested }) };
		const { find } = new RowSet([{ kind: 'association', row }]);
		const stamp = { command: 'c', now: NEXT_DAY, claimed: NEXT_DAY, seq: 7 };
		return decide({ name: 'delivery.test', args: { id: 't1' } }, { member: member(role), find, stamp });
	};

	it('is a quiet circular to everybody, and leaves its day with the association', () => {
		expect(ask('officer')).toMatchObject({
			rows: [
				{ kind: 'circular', row: { id: 't1', form: 'test', audience: { to: 'all' }, content: { urgent: false } } },
				{ kind: 'association', row: { ...association, tested: NEXT_DAY } },
			],
		});
	});

	it('is sent once a day at most, by the day in Japan', () => {
		expect(ask('chair', '2026-12-05T16:00:00.000Z')).toEqual({ refused: 'TESTED_TODAY' });
		expect(ask('chair', '2026-12-05T14:00:00.000Z')).toHaveProperty('rows');
	});

	it('is due by itself where there was none for 25 days', () => {
		expect(isTestDue({}, NEXT_DAY)).toBe(true);
		expect(isTestDue({ tested: '2026-11-11T01:00:00.000Z' }, NEXT_DAY)).toBe(true);
		expect(isTestDue({ tested: '2026-11-11T01:00:00.001Z' }, NEXT_DAY)).toBe(false);
	});

	it('sends nobody to a door', () => {
		const doors = ledgerOf(
			test,
			[household({ deviceCounts: { self: 0, family: 0 }, ways: ['paper'] })],
			new Map(),
		).doors;
		expect(doors).toMatchObject([{ state: 'unreached' }]);
		expect(errandsOf([{ circular: test, ledger: { doors } }])).toEqual([]);
		expect(errandsOf([{ circular: { ...test, form: 'message' }, ledger: { doors } }])).toHaveLength(1);
	});
});

describe('a household of a test', () => {
	const read = { at: SAME_DAY, version: 1 };
	const of = (over: Partial<Parameters<typeof proofOf>[1]>, now = NEXT_DAY) =>
		proofOf(test, { state: 'unread', ...over }, now);
	const receipt = (over: Partial<Receipt>): Receipt => ({ circular: 't1', household: 'h1', ...over });

	it('is proven by a press, of the family too, or by a notice that stood on a screen', () => {
		expect(of({ state: 'readBySelf', receipt: receipt({ readBySelf: read }) })).toBe('proven');
		expect(of({ state: 'readByFamily', receipt: receipt({ readByFamily: read }) })).toBe('proven');
		expect(of({ receipt: receipt({ shown: read }) })).toBe('proven');
	});

	it('is doubtful after a day in which its phone showed nothing, and waits until then', () => {
		expect(of({ arrival: { sent: SENT } }, SAME_DAY)).toBe('pending');
		expect(of({ arrival: { sent: SENT } })).toBe('doubtful');
		expect(of({ state: 'unreached', arrival: { sent: SENT } })).toBe('doubtful');
		expect(of({}, SAME_DAY)).toBe('pending');
		expect(of({})).toBe('doubtful');
	});

	it('is not doubtful for what it wished: to read by mail, or to be told of urgent things alone', () => {
		expect(of({ arrival: { mailed: SENT } })).toBe('wished');
		expect(of({ isSpared: true })).toBe('wished');
		expect(of({ isSpared: true, receipt: receipt({ readBySelf: read }) })).toBe('proven');
		expect(of({ arrival: { sent: SENT, mailed: SENT } })).toBe('doubtful');
		expect(of({ arrival: { failed: true } })).toBe('doubtful');
	});

	it('is known by its ledger to be spared', () => {
		const groups = [{ group: 'g1', sent: ['h1'], failed: [], spared: ['h2'] }];
		const delivery = { id: 't1.announce-0', circular: 't1', version: 1, at: SENT, groups };
		const homes = ['h1', 'h2'].map((id) => household({ id, deviceCounts: { self: 1, family: 0 } }));
		const { doors } = ledgerOf(test, homes, new Map(), [delivery]);
		const { wished, doubtful } = byProof(test, doors, NEXT_DAY);
		expect([wished, doubtful].map((some) => some.map((door) => door.household.id))).toEqual([['h2'], ['h1']]);
	});

	it('has no way where there is no phone in use, and nothing could be sent', () => {
		expect(of({ state: 'unreached' }, SAME_DAY)).toBe('none');
		expect(of({ state: 'unreached', arrival: { failed: true } })).toBe('none');
	});

	it('stands in exactly one group', () => {
		const homes = ['h1', 'h2', 'h3'].map((id, at) => household({ id, deviceCounts: { self: at, family: 0 } }));
		const { doors, total } = ledgerOf(test, homes, new Map([['h3', receipt({ household: 'h3', readBySelf: read })]]));
		const found = byProof(test, doors, NEXT_DAY);
		expect(Object.values(found).flat()).toHaveLength(total);
	});
});
