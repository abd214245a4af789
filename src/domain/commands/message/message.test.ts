import { describe, expect, it } from 'vitest';
import type { Command } from '#contract/commands';
import { LIMITS } from '#contract/limits';
import type { Member } from '#contract/member';
import type { Row } from '#contract/rows';
import type { Thread, ThreadEntry } from '#contract/threads';
import { circular, household, member } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { decide } from '../index';
import { householdReplies } from './shared';

const message = circular({ form: 'message', by: { seat: 'officer', title: '副会長' } });
const MINUTE = '2026-11-20T00:01:00.000Z';
const NOW = '2026-11-20T01:00:00.000Z';
const words = (over: Partial<ThreadEntry> = {}): ThreadEntry => ({
	...{ id: 'e1', at: MINUTE, by: 'household', text: '行けません。' },
	...over,
});
const thread = (...entries: ThreadEntry[]): Thread => ({ circular: 'c1', household: 'h1', entries });
const full = thread(...Array.from({ length: LIMITS.thread }, (_, at) => words({ id: `e${at}` })));

interface Known {
	circular?: Partial<typeof message>;
	household?: Parameters<typeof household>[0];
	thread?: Thread;
}
const rowsOf = (known: Known): Row[] => [
	{ kind: 'circular', row: { ...message, ...known.circular } },
	{ kind: 'household', row: household(known.household) },
	...(known.thread ? [{ kind: 'thread' as const, row: known.thread }] : []),
];

function ask(by: Member, command: Command, known: Known = {}, claimed = MINUTE) {
	const { find } = new RowSet(rowsOf(known));
	return decide(command, { member: by, find, stamp: { command: 'new', now: NOW, claimed, seq: 200 } });
}
const reply = (args: { household?: string } = {}): Command => ({
	name: 'message.reply',
	args: { circular: 'c1', text: 'わかりました。', ...args },
});
const entriesIn = (verdict: ReturnType<typeof ask>) =>
	'rows' in verdict
		? verdict.rows.flatMap(({ kind, row }) => (kind === 'thread' ? [row.entries] : [])).flat()
		: verdict;

describe('a reply', () => {
	it('begins the household’s own thread, and says whose it is', () => {
		expect(entriesIn(ask(member('resident'), reply()))).toEqual([
			{ id: 'new', at: MINUTE, by: 'household', text: 'わかりました。' },
		]);
		expect(entriesIn(ask(member('family'), reply()))).toMatchObject([{ by: 'family' }]);
	});

	it('goes after what was said, also when it names another household', () => {
		const verdict = ask(member('resident'), reply({ household: 'h2' }), { thread: thread(words()) });
		expect(verdict).toMatchObject({ rows: [{ kind: 'thread', row: { household: 'h1' } }] });
		expect(entriesIn(verdict)).toMatchObject([{ id: 'e1' }, { id: 'new' }]);
	});

	it.each([
		['of the day before the message', '2026-11-19T00:00:00.000Z'],
		['from the future', '2026-12-20T00:00:00.000Z'],
	])('%s is dated by the server', (_, claimed) => {
		expect(entriesIn(ask(member('resident'), reply(), {}, claimed))).toMatchObject([{ at: NOW }]);
	});

	it.each<[string, string, Known]>([
		['a circular', 'REPLIES_CLOSED', { circular: { form: 'circular' } }],
		['a message that takes no more', 'REPLIES_CLOSED', { circular: { repliesClosed: MINUTE } }],
		['one for others', 'NOT_IN_AUDIENCE', { circular: { audience: { to: 'groups', groups: ['g2'] } } }],
		['one in a full thread', 'THREAD_FULL', { thread: full }],
		[
			'one of before it left',
			'HOUSEHOLD_LEFT',
			{ household: { stays: [{ group: 'g1', officer: false, from: 10, to: 150 }] } },
		],
	])('to %s is refused', (_, code, known) => {
		expect(ask(member('resident'), reply(), known)).toEqual({ refused: code });
	});

	it('may be made by a household that came after the message', () => {
		const stays = [{ group: 'g1', officer: false, from: 150 }];
		expect(entriesIn(ask(member('resident'), reply(), { household: { stays } }))).toHaveLength(1);
	});

	it('that came before changes nothing, be it that the message takes no more, or the thread', () => {
		const again = (known: Known) =>
			householdReplies({ circular: 'c1', household: 'h1' }, words(), new RowSet(rowsOf(known)).find);
		expect(again({ thread: thread(words()), circular: { repliesClosed: NOW } })).toEqual({ rows: [] });
		expect(again({ thread: { ...full, entries: [words(), ...full.entries.slice(1)] } })).toEqual({ rows: [] });
	});
});

describe('an answer', () => {
	const answer = reply({ household: 'h1' });
	const known = { thread: thread(words()) };

	it('of the seat that wrote the message goes into the thread, also once it takes no replies', () => {
		const said = ask(member('officer'), answer, { ...known, circular: { repliesClosed: NOW } });
		expect(entriesIn(said)).toMatchObject([{ by: 'household' }, { id: 'new', by: 'sender' }]);
	});

	it('of another seat is refused, the chair’s too', () => {
		expect(ask(member('chair'), answer, known)).toEqual({ refused: 'NOT_ALLOWED' });
	});

	it('goes to those alone who wrote, and names them', () => {
		expect(ask(member('officer'), answer)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(ask(member('officer'), answer, { thread: thread() })).toEqual({ refused: 'NOT_ALLOWED' });
		expect(ask(member('officer'), reply(), known)).toMatchObject({ refused: 'MALFORMED' });
		expect(ask(member('officer'), answer, { thread: full })).toEqual({ refused: 'THREAD_FULL' });
	});
});

describe('the end of the replies', () => {
	const close: Command = { name: 'message.close', args: { circular: 'c1' } };
	const reopen: Command = { name: 'message.reopen', args: { circular: 'c1' } };

	it('is the sender’s to say and to take back', () => {
		expect(ask(member('officer'), close)).toEqual({
			rows: [{ kind: 'circular', row: { ...message, repliesClosed: NOW } }],
		});
		const open = ask(member('officer'), reopen, { circular: { repliesClosed: MINUTE } });
		expect(open).toEqual({ rows: [{ kind: 'circular', row: message }] });
	});

	it('changes nothing where it is so already', () => {
		expect(ask(member('officer'), close, { circular: { repliesClosed: MINUTE } })).toEqual({ rows: [] });
		expect(ask(member('officer'), reopen)).toEqual({ rows: [] });
	});

	it('is nobody else’s, and a circular’s never', () => {
		expect(ask(member('chair'), close)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(ask(member('chair'), reopen, { circular: { repliesClosed: MINUTE } })).toEqual({ refused: 'NOT_ALLOWED' });
		expect(ask(member('officer'), close, { circular: { form: 'circular' } })).toEqual({ refused: 'NOT_ALLOWED' });
	});
});
