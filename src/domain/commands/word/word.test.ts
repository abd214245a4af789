import { expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import type { Row } from '#contract/rows';
import { member } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { decide } from '../index';

const now = '2026-11-22T00:00:00.000Z';
const put: Command = { name: 'word.put', args: { id: 'w1', word: '稟議', plain: '相談', why: '読めません。' } };
const remove: Command = { name: 'word.remove', args: { id: 'w1' } };

/** The word's rows after these commands of an officer, and the lines of the audit. */
function after(...commands: Command[]) {
	const rows = new RowSet();
	const lines: Row[] = [];
	for (const command of commands) {
		const stamp = { command: 'c1', now, claimed: now, seq: 1 };
		const verdict = decide(command, { member: member('officer'), find: rows.find, stamp });
		if ('refused' in verdict) throw new Error(verdict.refused);
		for (const row of verdict.rows) {
			if (row.kind === 'audit') lines.push(row);
			else rows.put(row);
		}
	}
	return { word: rows.find('word', 'w1'), audited: lines.map(({ row }) => 'what' in row && row.what) };
}

it('is added, changed, taken off, and brought back under its id; each leaves a line without the word', () => {
	expect(after(put)).toEqual({ word: put.args, audited: ['word.put'] });
	expect(after(put, remove)).toEqual({ word: { ...put.args, removed: true }, audited: ['word.put', 'word.remove'] });
	expect(after(put, remove, put).word).toEqual(put.args);
	const changed: Command = { name: 'word.put', args: { id: 'w1', word: '稟議', plain: '書類での相談' } };
	expect(after(put, changed).word).toEqual(changed.args);
});

it('taking off what is not there, or was taken off, changes nothing', () => {
	expect(after(remove).word).toBeUndefined();
	expect(after(put, remove, remove).word).toEqual({ ...put.args, removed: true });
});
