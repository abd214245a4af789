import { describe, expect, it } from 'vitest';
import { Role, type Row } from '#contract/rows';
import { circular, household, member } from '../../tests/samples/rows';
import { tokensFor, tokensOf } from './visibility';

/** The roles that may see the row, when the household of it lives in g1 and members belong to g1. */
function readers(row: Row, group = 'g1'): string[] {
	const tokens = tokensFor(row, () => group);
	return Role.options.filter((role) => tokensOf(member(role)).some((token) => tokens.includes(token)));
}

describe('who may see', () => {
	it('a household, a receipt or a key: the desk and the leader of its group, nobody else', () => {
		const inG2 = household({ stays: [{ group: 'g2', officer: false, from: 1 }] });
		const receipt: Row = { kind: 'receipt', row: { circular: 'c1', household: 'h1' } };
		expect(readers({ kind: 'household', row: household() })).toEqual(['groupLeader', 'officer', 'chair']);
		expect(readers({ kind: 'household', row: inG2 })).toEqual(['officer', 'chair']);
		expect(readers(receipt)).toEqual(['groupLeader', 'officer', 'chair']);
		expect(readers(receipt, 'g2')).toEqual(['officer', 'chair']);
	});

	it('a circular for another group: the desk alone', () => {
		const row: Row = { kind: 'circular', row: circular({ audience: { to: 'groups', groups: ['g2'] } }) };
		expect(readers(row)).toEqual(['officer', 'chair']);
	});

	it('a circular for the officers: whoever holds a seat, and the household of one', () => {
		const row: Row = { kind: 'circular', row: circular({ audience: { to: 'officers' } }) };
		expect(readers(row)).toEqual(['groupLeader', 'officer', 'chair']);
		const holder = tokensOf(member('resident'), true);
		expect(tokensFor(row, () => undefined).some((token) => holder.includes(token))).toBe(true);
	});

	it('a household that has left: the desk alone', () => {
		const left = household({ stays: [{ group: 'g1', officer: false, from: 1, to: 9 }] });
		expect(readers({ kind: 'household', row: left })).toEqual(['officer', 'chair']);
	});
});
