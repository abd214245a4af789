import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgsOf, Command } from '#contract/commands';
import type { Household } from '#contract/households';
import type { Member } from '#contract/member';
import { Row } from '#contract/rows';
import { circular, content, household, member } from '#tests/support/sample-rows';
import { RowSet } from '../../row-set';
import { decide } from '../index';

const now = '2026-11-22T00:00:00.000Z';
const base: Row[] = [
	{ kind: 'circular', row: circular() },
	{ kind: 'household', row: household() },
	{ kind: 'group', row: { id: 'g1', name: '1班', order: 1, state: 'active' } },
];

const ask = (command: Command, by: Member, rows: Row[] = base) =>
	decide(command, {
		member: by,
		find: new RowSet(rows).find,
		stamp: { command: 'command', now, claimed: now, seq: 500 },
	});

function after(rows: Row[], command: Command, by: Member): Row[] {
	const verdict = ask(command, by, rows);
	if ('refused' in verdict) throw new Error(verdict.refused);
	return [...new RowSet([...rows, ...verdict.rows])];
}

describe('a message', () => {
	const send = (audience: ArgsOf<'message.send'>['audience'], by = member('chair'), rows = base) =>
		ask({ name: 'message.send', args: { id: 'm1', text: '断水です。', audience, urgent: false } }, by, rows);
	const audienceIn = (verdict: ReturnType<typeof ask>) =>
		'rows' in verdict ? verdict.rows.flatMap((row) => (row.kind === 'circular' ? [row.row.audience] : []))[0] : verdict;
	const mine = { audience: { to: 'groups' as const, groups: ['g1'] }, urgent: false };
	const named = (...households: string[]) => ({ to: 'households' as const, households, unread: 'c1' });
	const home = (id: string, ...stays: Household['stays']): Row => ({
		kind: 'household',
		row: household({ id, ...(stays.length > 0 && { stays }) }),
	});

	it('is corrected as a message, by the desk or the group leader who sent it', () => {
		const leader = member('groupLeader');
		const rows = after(base, { name: 'message.send', args: { id: 'm1', text: '断水', ...mine } }, leader);
		const correct = (body: string, by: Member, id = 'm1') => {
			const fields = { place: '公民館' };
			const args = { id, from: 1, content: content({ title: '題', body, fields }), note: '', again: true };
			return ask({ name: 'circular.correct', args }, by, rows);
		};
		for (const by of [leader, member('officer')]) {
			const verdict = correct('断水は2時から\nです', by);
			expect('rows' in verdict && verdict.rows[0]?.row).toMatchObject({
				...{ version: 2, corrections: [{ before: { title: '断水', body: '断水' } }] },
				content: { title: '断水は2時から', body: '断水は2時から\nです', fields: {}, category: 'other' },
			});
		}
		expect(correct('別の文', member('groupLeader', { member: 'another' }))).toEqual({ refused: 'NOT_ALLOWED' });
		expect(correct('回覧の文', leader, 'c1')).toEqual({ refused: 'NOT_ALLOWED' });
		for (const body of [' ', 'あ'.repeat(401)])
			expect(correct(body, leader)).toEqual({ refused: 'MALFORMED', detail: 'body' });
	});

	it('of a group leader goes to the own group only', () => {
		const leader = member('groupLeader');
		expect(send({ to: 'groups', groups: ['g1'] }, leader)).toHaveProperty('rows');
		expect(send({ to: 'all' }, leader)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(send({ to: 'groups', groups: ['g1', 'g2'] }, leader)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(send(named('h1'), leader)).toHaveProperty('rows');
		expect(send(named('h1'), member('groupLeader', { group: 'g2' }))).toEqual({ refused: 'NOBODY_THERE' });
		const { group: _, ...lost } = leader;
		expect(send({ to: 'groups', groups: ['g1'] }, lost)).toEqual({ refused: 'NOT_ALLOWED' });
	});

	it('to named households goes to those that are there still, and says where they live', () => {
		const rows = [
			...[home('h1'), home('h2', { group: 'g2', officer: false, from: 5 })],
			home('gone', { group: 'g1', officer: false, from: 5, to: 9 }),
		];
		expect(audienceIn(send({ ...named('h1', 'gone', 'h2', 'h1'), groups: ['g7'] }, member('chair'), rows))).toEqual({
			...named('h1', 'h2'),
			groups: ['g1', 'g2'],
		});
		expect(send(named('gone'), member('chair'), rows)).toEqual({ refused: 'NOBODY_THERE' });
		expect(send(named('h1', 'never'), member('chair'), rows)).toEqual({
			refused: 'HOUSEHOLD_UNKNOWN',
			detail: 'never',
		});
	});

	it('takes its title from its first line, cut between letters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 50, maxLength: 80 }), (text) => {
				const command: Command = {
					name: 'message.send',
					args: { id: 'm1', text, audience: { to: 'all' }, urgent: false },
				};
				const row = after(base, command, member('chair')).find(
					(each) => each.kind === 'circular' && each.row.id === 'm1',
				);
				// No half of a pair of surrogates.
				expect(row?.kind === 'circular' && row.row.content.title).not.toMatch(/\p{Cs}/u);
			}),
		);
	});

	it('is a row that every phone can read, wherever its title ends', () => {
		const signs = ['あ', '1️⃣', '👨‍👩‍👧', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽', '渡邉󠄀', 'が'];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...signs), { minLength: 20, maxLength: 60 }), (text) => {
				const args = { id: 'm1', text: `あ${text.join('')}`, audience: { to: 'all' as const }, urgent: false };
				const rows = after(base, { name: 'message.send', args }, member('chair'));
				expect(rows.map((row) => Row.safeParse(row).success)).not.toContain(false);
			}),
		);
	});
});
