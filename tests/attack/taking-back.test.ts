import { expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { Circular, Row } from '#contract/rows';
import { decide } from '#domain/commands/index';
import { RowSet } from '#domain/row-set';
import { circular, content, household, member } from '#tests/support/sample-rows';

/* What is taken back: by whom, of which version, and that its words are gone. */

const NOW = '2026-11-25T00:00:00.000Z';
const home = household({ id: 'h1', stays: [{ group: 'g1', officer: false, from: 1 }] });

function rowsAfter(command: Command, rows: Row[], by = member('chair')): Row[] {
	const all: Row[] = [{ kind: 'household', row: home }, ...rows];
	const { find } = new RowSet(all);
	const stamp = { command: 'c', now: NOW, claimed: NOW, seq: 300, device: 'phone' };
	const verdict = decide(command, { member: by, find, stamp });
	return 'rows' in verdict ? verdict.rows : [];
}

const corrected: Circular = circular({
	...{ id: 'c1', publishedSeq: 10, publishedAt: '2026-11-20T00:00:00.000Z', version: 2 },
	corrections: [{ version: 2, at: '2026-11-22T00:00:00.000Z', note: '', again: true, before: {} }],
});
const receipt: Row = {
	kind: 'receipt',
	row: { circular: 'c1', household: 'h1', paper: { at: '2026-11-23T00:00:00.000Z', by: 'leader' } },
};
const untick = (version?: number): Command => ({
	name: 'receipt.untick',
	args: { circular: 'c1', household: 'h1', way: 'paper', ...(version && { version }) },
});

test('a phone that has an old version takes back no tick that was given for the new one', () => {
	const rows: Row[] = [{ kind: 'circular', row: corrected }, receipt];
	expect(rowsAfter(untick(1), rows)).toEqual([]);
	for (const version of [2, undefined]) expect(rowsAfter(untick(version), rows)[0]).not.toHaveProperty('row.paper');
});

test('taking a tick back leaves a line: whose phone, which household, which circular, which tick', () => {
	expect(rowsAfter(untick(2), [{ kind: 'circular', row: corrected }, receipt]).at(-1)).toMatchObject({
		kind: 'audit',
		row: { by: { member: 'chair', device: 'phone' }, household: 'h1', circular: 'c1', way: 'paper' },
	});
});

test('a message that was withdrawn keeps no word of its text, nor its first line as a title', () => {
	const text = '山田さんの電話は 086-000-1111 です';
	const message = circular({ id: 'm1', form: 'message', content: content({ title: text, body: text }) });
	const withdraw = (cancelled: boolean): Command => ({
		name: 'circular.withdraw',
		args: { id: 'm1', reason: '', ...(cancelled && { cancelled }) },
	});
	const [gone] = rowsAfter(withdraw(false), [{ kind: 'circular', row: message }]);
	expect(JSON.stringify(gone)).not.toContain('086');
	// What does not take place has to be named, or nobody knows what was cancelled.
	expect(JSON.stringify(rowsAfter(withdraw(true), [{ kind: 'circular', row: message }])[0])).toContain('086');
});

test('a correction by another seat than the writer’s says whose it is, and leaves a line', () => {
	const args = { id: 'c1', content: content({ title: '訂正' }), from: 2, note: '', again: false };
	const correct: Command = { name: 'circular.correct', args };
	const written: Row = { kind: 'circular', row: { ...corrected, by: { seat: 'chair', title: '会長' } } };
	const [row, line] = rowsAfter(correct, [written], member('officer', { name: '副会長' }));
	expect((row as { row: Circular }).row.corrections.at(-1)).toMatchObject({ by: '副会長' });
	expect(line).toMatchObject({ kind: 'audit', row: { what: 'circular.correct', circular: 'c1' } });
	const [own] = rowsAfter(correct, [written], member('chair'));
	expect((own as { row: Circular }).row.corrections.at(-1)).not.toHaveProperty('by');
});
