import { expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import { ReadingEntry } from '#contract/readings';
import { RowSet } from '#domain/row-set';
import { tokensFor } from '#domain/visibility';
import { content, member } from '#tests/support/sample-rows';
import { decide } from '../index';

const entry = { base: '邑久', reading: 'おく', about: 'place' } as const;
const stamp = { command: 'c', now: '2026-11-20T00:00:00.000Z', claimed: '2026-11-20T00:00:00.000Z', seq: 7 };
const verdict = (command: Command, rows = new RowSet()) =>
	decide(command, { member: member('officer'), find: rows.find, stamp });
const rowsOf = (command: Command, rows?: RowSet) => {
	const said = verdict(command, rows);
	return 'rows' in said ? said.rows : [];
};

test('a reading is everybody’s, and once it is removed nothing is left but its id, for nobody', () => {
	const list = new RowSet(rowsOf({ name: 'reading.put', args: { id: 'r1', entry } }));
	expect(tokensFor({ kind: 'reading', row: { id: 'r1', entry } }, list.find)).toEqual(['all']);
	const [removed] = rowsOf({ name: 'reading.remove', args: { id: 'r1' } }, list);
	expect(removed).toEqual({ kind: 'reading', row: { id: 'r1' } });
	expect(removed && tokensFor(removed, list.find)).toEqual([]);
});

test('what changes nothing leaves no line in the record', () => {
	const list = new RowSet(rowsOf({ name: 'reading.put', args: { id: 'r1', entry } }));
	expect(rowsOf({ name: 'reading.put', args: { id: 'r1', entry } }, list)).toEqual([]);
	expect(rowsOf({ name: 'reading.remove', args: { id: 'r2' } }, list)).toEqual([]);
	expect(rowsOf({ name: 'reading.put', args: { id: 'r1', entry: { ...entry, about: 'family' } } }, list)).toHaveLength(
		2,
	);
});

test.each(['', ' ', '邑久', 'oku', 'おく1', '・', 'お'.repeat(61)])('%j is no reading', (reading) =>
	expect(ReadingEntry.safeParse({ ...entry, reading }).success).toBe(false),
);
test.each(['おく', 'オク', 'アイ・オク', 'おーく'])('%s is one', (reading) =>
	expect(ReadingEntry.safeParse({ ...entry, reading }).success).toBe(true),
);

test('titles of circulars and messages hold no notation, whoever asked for them', () => {
	const asked = content({ title: '邑久《おく》の掃除', body: '邑久《おく》です' });
	const [circular] = rowsOf({ name: 'circular.publish', args: { id: 'c1', content: asked, audience: { to: 'all' } } });
	expect(circular?.row).toMatchObject({
		content: { title: '邑久の掃除', body: '邑久《おく》です', readings: [{ base: '邑久', reading: 'おく' }] },
	});
	const args = { id: 'm1', text: '邑久《おく》へ', audience: { to: 'all' as const }, urgent: false };
	const [message] = rowsOf({ name: 'message.send', args });
	expect(message?.row).toMatchObject({ content: { title: '邑久へ', body: '邑久《おく》へ' } });
});
