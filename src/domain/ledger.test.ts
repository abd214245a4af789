import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audience } from '#contract/content';
import type { Receipt } from '#contract/rows';
import { circular, household } from '#tests/support/sample-rows';
import { asksToRead, ledgerOf, reachedCount, stateOf, STATES, withoutIt } from './ledger';

const read = { at: '2026-11-20T01:00:00.000Z', version: 1 };
const tick = { at: '2026-11-20T02:00:00.000Z', by: 'leader' };
const receipt = (over: Partial<Receipt>): Receipt => ({ circular: 'c1', household: 'h1', ...over });
const noPhone = { deviceCounts: { self: 0, family: 0 } };

describe('the state of a household', () => {
	it.each([
		['readBySelf', { readBySelf: read, readByFamily: read, paper: tick, told: tick }],
		['readByFamily', { readByFamily: read, paper: tick, told: tick }],
		['paper', { paper: tick, told: tick }],
		['told', { told: tick }],
	])('is %s whatever stands behind it in rank', (state, parts) => {
		expect(stateOf(circular(), household(), receipt(parts))).toBe(state);
	});

	it('is unread with a device and unreached without one, paper wish or not', () => {
		expect(stateOf(circular(), household(), undefined)).toBe('unread');
		expect(stateOf(circular(), household(noPhone), undefined)).toBe('unreached');
		expect(stateOf(circular(), household({ ...noPhone, ways: ['paper', 'mail'] }), undefined)).toBe('unreached');
	});

	it('never counts a reading on a leader’s phone as the person, and not at all where it is of what was before', () => {
		const bySeat = { readBySeat: { ...read, seat: 'leader' } };
		expect(stateOf(circular(), household(), receipt(bySeat))).toBe('told');
		expect(stateOf(circular(), household(), receipt({ ...bySeat, readByFamily: read }))).toBe('readByFamily');
		const correction = { version: 2, at: '2026-11-21T00:00:00.000Z', note: '', before: {}, again: true };
		expect(stateOf(circular({ version: 2, corrections: [correction] }), household(), receipt(bySeat))).toBe('unread');
	});

	it('never counts a relative as the person', () => {
		expect(stateOf(circular(), household(), receipt({ readByFamily: read }))).toBe('readByFamily');
	});

	it('starts again at a correction that asks everybody to read again, and at no other', () => {
		const correction = { version: 2, at: '2026-11-21T00:00:00.000Z', note: '', before: {} };
		const quiet = circular({ version: 2, corrections: [{ ...correction, again: false }] });
		const again = circular({ version: 2, corrections: [{ ...correction, again: true }] });
		expect(stateOf(quiet, household(), receipt({ readBySelf: read }))).toBe('readBySelf');
		expect(stateOf(again, household(), receipt({ readBySelf: read }))).toBe('unread');
		expect(stateOf(again, household(noPhone), receipt({ paper: tick }))).toBe('unreached');
		expect(stateOf(again, household(), receipt({ readBySelf: { ...read, version: 2 } }))).toBe('readBySelf');
	});
});

describe('a withdrawal that is news', () => {
	const withdrawn = { at: '2026-11-22T00:00:00.000Z', reason: '雨のため', news: true, cancelled: true };
	const off = circular({ state: 'withdrawn', version: 2, withdrawn });

	it('takes nobody for informed who had read the circular, or was handed it', () => {
		expect(stateOf(off, household(), receipt({ readBySelf: read }))).toBe('unread');
		expect(stateOf(off, household(), receipt({ readByFamily: read }))).toBe('unread');
		expect(stateOf(off, household(noPhone), receipt({ paper: tick }))).toBe('unreached');
		expect(stateOf(off, household(noPhone), receipt({ told: tick }))).toBe('unreached');
	});

	it('counts who has read, was handed or told the withdrawal itself', () => {
		const after = { ...tick, at: '2026-11-22T01:00:00.000Z' };
		expect(stateOf(off, household(), receipt({ readBySelf: { ...read, version: 2 } }))).toBe('readBySelf');
		expect(stateOf(off, household(noPhone), receipt({ paper: after }))).toBe('paper');
		expect(stateOf(off, household(noPhone), receipt({ told: after }))).toBe('told');
	});

	it('asks, and one that is none does not and leaves the old ledger', () => {
		const quiet = circular({ state: 'withdrawn', withdrawn: { at: withdrawn.at, reason: '' } });
		expect([asksToRead(circular()), asksToRead(off), asksToRead(quiet)]).toEqual([true, true, false]);
		expect(stateOf(quiet, household(), receipt({ readBySelf: read }))).toBe('readBySelf');
	});
});

it('伝わった are those who read, were handed or told, and no door that merely has a phone', () => {
	const counts = { readBySelf: 1, readByFamily: 2, paper: 4, told: 8, unread: 16, unreached: 32 };
	expect(reachedCount(counts)).toBe(15);
});

describe('the ledger', () => {
	const stays = fc.array(fc.record({ group: fc.constantFrom('g1', 'g2', 'g3'), officer: fc.boolean() }), {
		maxLength: 4,
	});
	const households = fc.array(fc.tuple(stays, fc.nat(2), fc.boolean()), { maxLength: 40 }).map((all) =>
		all.map(([moves, self, left], index) =>
			household({
				id: `h${index}`,
				deviceCounts: { self, family: 0 },
				stays: moves.map((stay, i) => ({
					...stay,
					from: 50 + i * 40,
					...(i < moves.length - 1 || left ? { to: 90 + i * 40 } : {}),
				})),
			}),
		),
	);
	const audience = fc.constantFrom<Audience>({ to: 'all' }, { to: 'groups', groups: ['g1', 'g3'] }, { to: 'officers' });

	it('puts each household of the audience into exactly one state, whatever happened', () => {
		fc.assert(
			fc.property(households, audience, fc.nat(300), fc.func(fc.boolean()), (all, to, publishedSeq, has) => {
				const receipts = new Map(
					all
						.filter((h) => has(h.id))
						.map((h) => [
							h.id,
							receipt({ household: h.id, ...(has(h.id, 1) ? { told: tick } : { readBySelf: read }) }),
						]),
				);
				const { counts, total, doors } = ledgerOf(circular({ audience: to, publishedSeq }), all, receipts);
				expect(STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(total);
				expect(new Set(doors.map((door) => door.household.id)).size).toBe(total);
			}),
		);
	});

	it('keeps an old circular at the door where the household lived then', () => {
		const moved = household({
			stays: [
				{ group: 'g1', officer: false, from: 10, to: 200 },
				{ group: 'g2', officer: false, from: 200 },
			],
		});
		const to = (groups: string[], publishedSeq: number) =>
			ledgerOf(circular({ audience: { to: 'groups', groups }, publishedSeq }), [moved], new Map()).doors.map(
				(d) => d.group,
			);
		expect(to(['g1'], 100)).toEqual(['g1']);
		expect(to(['g1'], 300)).toEqual([]);
		expect(to(['g2'], 300)).toEqual(['g2']);
	});

	it('leaves out who came after the circular, or left before it', () => {
		const later = household({ stays: [{ group: 'g1', officer: false, from: 101 }] });
		const gone = household({ id: 'h2', stays: [{ group: 'g1', officer: false, from: 1, to: 50 }] });
		expect(ledgerOf(circular(), [later, gone], new Map()).total).toBe(0);
	});
});

it('has not got it: whoever has not read and was neither handed it nor told, and lives here', () => {
	const at = (id: string, over = {}) => household({ id, ...over });
	const left = { stays: [{ group: 'g1', officer: false, from: 10, to: 200 }] };
	const households = [at('h1'), at('h2'), at('h3', noPhone), at('h4', noPhone), at('gone', left)];
	const receipts = new Map([
		['h1', receipt({ readByFamily: read })],
		['h4', receipt({ household: 'h4', told: tick })],
	]);
	expect(withoutIt(ledgerOf(circular(), households, receipts))).toEqual(['h2', 'h3']);
});
