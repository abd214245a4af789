import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Row } from '#contract/rows';
import { circular, household, member } from '#tests/support/sample-rows';
import type { ArchivePart } from './shared';
import { RowSet } from '../../row-set';
import { decide } from '../index';

const archive = 'a'.repeat(64);
const now = '2026-11-22T00:00:00.000Z';
const facts = { name: '試し町内会', district: '椿原', phone: '086-000-1200' };

/** An association to which an archive with numbers up to 100 is being restored. */
const restoring: Row[] = [
	{ kind: 'association', row: { id: 'a1', ...facts, restoring: { archive, highest: 100, since: now } } },
	{ kind: 'group', row: { id: 'g1', name: '1班', order: 1, state: 'active' } },
	{ kind: 'household', row: household({ stays: [{ group: 'g1', officer: false, from: 1 }] }) },
];

function put(part: ArchivePart, more: Row[] = []) {
	const command: Command = { name: 'archive.put', args: { archive, part } };
	const { find } = new RowSet([...restoring, ...more]);
	return decide(command, { member: member('chair'), find, stamp: { command: 'c1', now, claimed: now, seq: 500 } });
}

describe('a part of an archive', () => {
	const paper = { circular: 'c1', household: 'h1', paper: { at: now, by: 's1' } };
	const sent = (publishedSeq: number): Row[] => [{ kind: 'circular', row: circular({ publishedSeq }) }];

	it('holds receipts of what was sent before it, and of nothing that the association sent since', () => {
		expect(put({ kind: 'receipt', rows: [paper] }, sent(100))).toMatchObject({
			rows: [{ kind: 'receipt', row: { ...paper, restored: now } }, { kind: 'audit' }],
		});
		expect(put({ kind: 'receipt', rows: [paper] }, sent(101))).toEqual({ refused: 'MALFORMED', detail: 'circular' });
	});

	it('holds answers to what was sent before it alone, and leaves out what a household allowed elsewhere', () => {
		const answer = { circular: 'c1', household: 'h1', entries: [] };
		expect(put({ kind: 'answer', rows: [answer] }, sent(100))).toMatchObject({
			rows: [{ kind: 'answer', row: { ...answer, restored: now } }, { kind: 'audit' }],
		});
		expect(put({ kind: 'answer', rows: [answer] }, sent(101))).toEqual({ refused: 'MALFORMED', detail: 'circular' });
		expect(put({ kind: 'answer', rows: [{ ...answer, household: 'h9' }] }, sent(100))).toMatchObject({
			refused: 'HOUSEHOLD_UNKNOWN',
		});
		const { deviceCounts: _, ...home } = household({ id: 'h2', stays: [], familyAnswers: true });
		const restored = put({ kind: 'household', rows: [home] });
		expect('rows' in restored && restored.rows[0]?.row).not.toHaveProperty('familyAnswers');
	});

	it('holds no leader without a group: whoever lives nowhere would be hers', () => {
		const leader = { id: 's1', role: 'groupLeader', title: '班長' } as const;
		expect(put({ kind: 'seat', rows: [leader] })).toEqual({ refused: 'MALFORMED', detail: 'group' });
		expect(put({ kind: 'seat', rows: [{ ...leader, group: 'g1' }] })).toMatchObject({
			rows: [{ kind: 'seat' }, { kind: 'audit' }],
		});
	});
});
