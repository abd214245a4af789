import { describe, expect, it } from 'vitest';
import { Role } from '#contract/member';
import type { Row } from '#contract/rows';
import type { SafetyEntry } from '#contract/safety';
import { household, member, safetyCheck } from '#tests/support/sample-rows';
import { RowSet } from '../row-set';
import { tokensFor, tokensOf } from '../visibility';

const AT = safetyCheck().startedAt;
const HOME: Row = { kind: 'household', row: household() };

/** The roles that may see a row, where resident, family and leader are of g1. */
function readers(row: Row, known: Row[] = []): string[] {
	const tokens = tokensFor(row, new RowSet(known).find);
	return Role.options.filter((role) => tokensOf(member(role)).some((token) => tokens.includes(token)));
}

describe('who sees', () => {
	it('that a check runs: everybody whom it asks, and nobody once it was cleared', () => {
		const seers = (over = {}) => readers({ kind: 'safetyCheck', row: safetyCheck(over) });
		expect(seers()).toEqual(expect.arrayContaining(['resident', 'family', 'groupLeader', 'officer', 'chair']));
		expect(seers({ scope: { to: 'group', group: 'g2' } })).toEqual(['officer', 'chair']);
		expect(seers({ cleared: AT })).toEqual([]);
	});

	it('a report: the leaders of its groups and the desk, nobody once it was emptied; its household has its own stream', () => {
		const entry: SafetyEntry = { id: 'e1', source: 'd1', way: 'self', at: AT, said: { state: 'safe' } };
		const seers = (check = safetyCheck(), ...entries: SafetyEntry[]) =>
			readers({ kind: 'safetyReport', row: { check: 's1', household: 'h1', entries } }, [
				HOME,
				{ kind: 'safetyCheck', row: check },
			]);
		expect(seers(safetyCheck(), entry)).toEqual(['groupLeader', 'officer', 'chair']);
		expect(seers(safetyCheck({ scope: { to: 'group', group: 'g2' } }), entry)).toEqual(['officer', 'chair']);
		expect(seers()).toEqual([]);
	});

	it('what help a household will need: its leader and the chair alone', () => {
		const seers = (need?: string, known = [HOME]) =>
			readers({ kind: 'safetyNeed', row: { id: 'h1', at: AT, ...(need && { need }) } }, known);
		expect(seers('車いすです')).toEqual(['groupLeader', 'chair']);
		expect(seers()).toEqual([]);
		const left = household({ stays: [{ group: 'g1', officer: false, from: 10, to: 20 }] });
		expect(seers('車いすです', [{ kind: 'household', row: left }])).toEqual([]);
	});
});
