import { expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { Row } from '#contract/rows';
import { lessonRequest, member } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { decide } from '../index';

const NOW = '2026-11-28T00:00:00.000Z';
const association = { id: 'a1', name: '操南町内会', district: '操南学区', phone: '086-000-1200', city: 'okayama' };
const { id, name, phone, at, by, ...WISH } = lessonRequest();

/** What a command writes besides its line in the record; or why it is refused. */
function ask(command: Command, role: 'chair' | 'city', rows: Row[]) {
	const verdict = decide(command, {
		...{ member: member(role), find: new RowSet(rows).find },
		stamp: { command: 'c', now: NOW, claimed: NOW, seq: 1 },
	});
	return 'refused' in verdict ? verdict.refused : verdict.rows.filter(({ kind }) => kind !== 'audit');
}

test('a request has the association’s name and telephone, and takes the place of the one before with its answer', () => {
	const answered = lessonRequest({ answer: { text: 'はい。', at, by: '岡山市' } });
	const written = ask({ name: 'lesson.request', args: WISH }, 'chair', [
		{ kind: 'association', row: association },
		{ kind: 'lessonRequest', row: answered },
	]);
	expect(written).toEqual([{ kind: 'lessonRequest', row: { ...WISH, id, name, phone, at: NOW, by: 'chair' } }]);
	expect(by).not.toBe('chair');
});

test('taking it back twice, or where there is none, changes nothing', () => {
	const cancel: Command = { name: 'lesson.cancel', args: {} };
	expect(ask(cancel, 'chair', [])).toEqual([]);
	const [taken] = ask(cancel, 'chair', [{ kind: 'lessonRequest', row: lessonRequest() }]) as Row[];
	expect(taken).toEqual({ kind: 'lessonRequest', row: lessonRequest({ withdrawn: NOW }) });
	expect(ask(cancel, 'chair', [taken as Row])).toEqual([]);
});

test('an answer is to the request that was seen, and may be given anew', () => {
	const answer = (asked: string): Command => ({ name: 'lesson.answer', args: { id, asked, text: 'はい。' } });
	expect(ask(answer(at), 'city', [])).toBe('REQUEST_CHANGED');
	expect(ask(answer(NOW), 'city', [{ kind: 'lessonRequest', row: lessonRequest() }])).toBe('REQUEST_CHANGED');
	expect(ask(answer(at), 'city', [{ kind: 'lessonRequest', row: lessonRequest({ withdrawn: NOW }) }])).toBe(
		'REQUEST_CHANGED',
	);
	const once = ask(answer(at), 'city', [{ kind: 'lessonRequest', row: lessonRequest() }]) as Row[];
	expect(once).toMatchObject([{ row: { answer: { text: 'はい。', at: NOW, by: 'city' } } }]);
	expect(ask(answer(at), 'city', once)).toMatchObject([{ kind: 'lessonRequest' }]);
});
