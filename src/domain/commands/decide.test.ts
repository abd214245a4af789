import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES, type Command } from '#contract/commands';
import { Role, type Member } from '#contract/member';
import { Row } from '#contract/rows';
import type { Fields } from '#contract/content';
import { circular, content, household, member } from '#tests/support/sample-rows';
import { stateOf, tickOf } from '../ledger';
import { RowSet } from '../row-set';
import { decide, mayAsk } from './index';

const now = '2026-11-22T00:00:00.000Z';
const group = (id: string, state: 'active' | 'dissolved' = 'active'): Row => ({
	kind: 'group',
	row: { id, name: id, order: 1, state },
});
const base: Row[] = [
	{ kind: 'circular', row: circular() },
	{ kind: 'household', row: household() },
	group('g1'),
	group('g9', 'dissolved'),
];

function ask(command: Command, by: Member, rows: Row[] = base, claimed = now) {
	return decide(command, {
		member: by,
		find: new RowSet(rows).find,
		stamp: { command: 'command', now, claimed, seq: 500 },
	});
}

function after(rows: Row[], command: Command, by: Member, claimed = now): Row[] {
	const verdict = ask(command, by, rows, claimed);
	if ('refused' in verdict) throw new Error(verdict.refused);
	return [...new RowSet([...rows, ...verdict.rows])];
}

const receiptIn = (rows: Row[]) => rows.flatMap((row) => (row.kind === 'receipt' ? [row.row] : []))[0];
const read = (version = 1): Command => ({ name: 'receipt.read', args: { circular: 'c1', version } });
const tick = (way: 'paper' | 'told'): Command => ({
	name: 'receipt.tick',
	args: { circular: 'c1', household: 'h1', way },
});
const untick = (way: 'paper' | 'told'): Command => ({
	name: 'receipt.untick',
	args: { circular: 'c1', household: 'h1', way },
});

describe('who may ask', () => {
	it('refuses every command of a role that the table does not name', () => {
		for (const name of COMMAND_NAMES) {
			for (const role of Role.options) {
				if (mayAsk(role, name)) continue;
				expect(ask({ name, args: {} } as never, member(role))).toEqual({ refused: 'NOT_ALLOWED' });
			}
		}
	});

	it('keeps a group leader to the own group', () => {
		expect(ask(tick('paper'), member('groupLeader', { group: 'g2' }))).toEqual({ refused: 'NOT_ALLOWED' });
		expect(ask(tick('paper'), member('groupLeader'))).toHaveProperty('rows');
	});
});

describe('publishing', () => {
	const publish = (groups: string[], id = 'c2'): Command => ({
		name: 'circular.publish',
		args: { id, content: content(), audience: { to: 'groups', groups } },
	});

	it('refuses a group that is unknown or dissolved, and an id that is taken', () => {
		expect(ask(publish(['g9']), member('chair'))).toEqual({ refused: 'GROUP_DISSOLVED', detail: 'g9' });
		expect(ask(publish(['nope']), member('chair'))).toEqual({ refused: 'GROUP_UNKNOWN', detail: 'nope' });
		expect(ask(publish(['g1'], 'c1'), member('chair'))).toEqual({ refused: 'CIRCULAR_EXISTS' });
	});

	it('dates the circular by the server, not by the phone', () => {
		const rows = after(base, publish(['g1']), member('officer'), '2020-01-01T00:00:00.000Z');
		expect(rows.find((row) => row.kind === 'circular' && row.row.id === 'c2')?.row).toMatchObject({
			publishedAt: now,
			publishedSeq: 500,
		});
	});
});

describe('correcting', () => {
	const correct = (from: number, title = '新しい題'): Command => ({
		name: 'circular.correct',
		args: { id: 'c1', from, content: content({ title }), note: '日が変わりました', again: true },
	});

	it('leaves a 届く確認 as it is: it would ring everybody with words that nobody answers', () => {
		const test = circular({ form: 'test' });
		expect(ask(correct(1), member('chair'), [{ kind: 'circular', row: test }])).toEqual({ refused: 'NOT_ALLOWED' });
	});

	it('keeps what was replaced and only that', () => {
		const [row] = after([{ kind: 'circular', row: circular() }], correct(1), member('officer'));
		expect(row?.row).toMatchObject({
			version: 2,
			corrections: [{ version: 2, before: { title: '川掃除のお知らせ' } }],
		});
		expect(Object.keys((row as { row: ReturnType<typeof circular> }).row.corrections[0]!.before)).toEqual(['title']);
	});

	it('asks everybody to read again when it becomes urgent, also where its writer does not', () => {
		const again = (was: boolean, is: boolean) => {
			const args = { id: 'c1', from: 1, content: content({ urgent: is }), note: '', again: false };
			const known: Row[] = [{ kind: 'circular', row: circular({ content: content({ urgent: was }) }) }];
			const [row] = after(known, { name: 'circular.correct', args }, member('chair'));
			return row?.kind === 'circular' && row.row.corrections[0]?.again;
		};
		expect(again(false, true)).toBe(true);
		expect([again(false, false), again(true, true), again(true, false)]).toEqual([false, false, false]);
	});

	it('refuses a writer who did not see the last correction', () => {
		const rows = after(base, correct(1), member('officer'));
		expect(ask(correct(1, '別の題'), member('chair'), rows)).toEqual({ refused: 'CIRCULAR_CHANGED' });
	});

	it('is refused after a withdrawal, whose text is gone', () => {
		const english = { lang: 'en', title: 'Cleaning', body: 'On 6 December.' } as const;
		const written: Row[] = [{ kind: 'circular', row: circular({ content: content({ texts: [english] }) }) }];
		const rows = after(written, { name: 'circular.withdraw', args: { id: 'c1', reason: '中止' } }, member('chair'));
		expect(ask(correct(1), member('officer'), rows)).toEqual({ refused: 'CIRCULAR_WITHDRAWN' });
		expect(rows.find((row) => row.kind === 'circular')?.row).toMatchObject({ content: { body: '' } });
		expect(JSON.stringify(rows)).not.toContain('6 December');
	});
});

describe('withdrawing', () => {
	const withdraw = (cancelled?: boolean): Command => ({
		name: 'circular.withdraw',
		args: { id: 'c1', reason: '雨のため', ...(cancelled !== undefined && { cancelled }) },
	});
	const on = (fields: Fields): Row[] => [
		{ kind: 'circular', row: circular({ content: content({ fields }) }) },
		...base.slice(1),
	];
	const withdrawnOf = (rows: Row[]) => rows.flatMap((row) => (row.kind === 'circular' ? [row.row] : []))[0];

	it('its line in the audit says whether it was a cancellation', () => {
		const auditOf = (command: Command) =>
			after(on({}), command, member('chair')).find(({ kind }) => kind === 'audit')?.row;
		expect(auditOf(withdraw(true))).toMatchObject({ circular: 'c1', cancelled: true });
		expect(auditOf(withdraw(false))).not.toHaveProperty('cancelled');
	});

	it('what is cancelled is news, as a version of its own', () => {
		const row = withdrawnOf(after(on({}), withdraw(true), member('chair')));
		expect(row).toMatchObject({ version: 2, state: 'withdrawn', withdrawn: { news: true, cancelled: true, at: now } });
	});

	it('a quiet one becomes news when somebody says that it is cancelled; what is news stays as it is', () => {
		const quiet = after(on({}), withdraw(), member('chair'));
		expect(withdrawnOf(after(quiet, withdraw(true), member('chair')))).toMatchObject({
			version: 2,
			withdrawn: { news: true, cancelled: true },
		});
		expect(ask(withdraw(), member('chair'), quiet)).toEqual({ rows: [] });
		const news = after(on({}), withdraw(true), member('chair'));
		expect(ask(withdraw(true), member('chair'), news)).toEqual({ rows: [] });
	});

	it('what is still ahead is news, cancelled or not, and says which day and place it was', () => {
		const fields = { when: { day: '2026-11-22' }, place: '公民館', contact: '田中' };
		const row = withdrawnOf(after(on(fields), withdraw(false), member('chair')));
		expect(row).toMatchObject({ version: 2, withdrawn: { news: true } });
		expect(row?.content.fields).toEqual({ when: { day: '2026-11-22' }, place: '公民館' });
		expect(row?.withdrawn?.cancelled).toBeFalsy();
		expect(withdrawnOf(after(on({ deadline: '2026-11-30' }), withdraw(), member('chair')))?.withdrawn?.news).toBe(true);
	});

	it('what is over, or has no day, is taken back quietly', () => {
		for (const fields of [{}, { when: { day: '2026-11-21' } }]) {
			const row = withdrawnOf(after(on(fields), withdraw(), member('chair')));
			expect(row).toMatchObject({ version: 1, content: { fields: {} }, withdrawn: { reason: '雨のため' } });
			expect(row?.withdrawn?.news).toBeUndefined();
		}
	});

	it('is heard of by the one who reads it, and not by the one who has read the circular', () => {
		const rows = after(after(base, read(1), member('resident')), withdraw(true), member('chair'));
		expect(receiptIn(rows)?.readBySelf?.version).toBe(1);
		expect(receiptIn(after(rows, read(2), member('resident')))?.readBySelf).toEqual({ at: now, version: 2 });
	});

	it('a door ticked without signal for the circular has not heard of its withdrawal', () => {
		const rows = after(base, withdraw(true), member('chair'));
		const blind: Command = {
			name: 'receipt.tick',
			args: { circular: 'c1', household: 'h1', way: 'paper', version: 1 },
		};
		const morning = '2026-11-21T09:00:00.000Z';
		const ticked = after(rows, blind, member('groupLeader'), morning);
		expect(receiptIn(ticked)?.paper?.at).toBe(morning);
		expect(stateOf(withdrawnOf(ticked)!, household({ deviceCounts: { self: 0, family: 0 } }), receiptIn(ticked))).toBe(
			'unreached',
		);
		const known: Command = { ...blind, args: { ...blind.args, version: 2 } };
		expect(receiptIn(after(ticked, known, member('groupLeader')))?.paper?.at).toBe(now);
	});

	it('a tick counts for the version that its leader saw, whatever came between', () => {
		const moments = fc
			.integer({ min: 0, max: 47 })
			.map((hours) => new Date(Date.parse('2026-11-20') + hours * 3_600_000).toISOString());
		fc.assert(
			fc.property(moments, fc.boolean(), fc.constantFrom('paper' as const, 'told' as const), (claimed, isNew, way) => {
				const rows = after(base, withdraw(true), member('chair'));
				const args = { circular: 'c1', household: 'h1', way, version: isNew ? 2 : 1 };
				const ticked = after(rows, { name: 'receipt.tick', args }, member('groupLeader'), claimed);
				expect(tickOf(withdrawnOf(ticked)!, receiptIn(ticked))).toBe(isNew ? way : undefined);
			}),
		);
	});
});

describe('receipts', () => {
	it('believe a phone for the hour of reading, but no clock that is off', () => {
		const at = (claimed: string) => receiptIn(after(base, read(), member('resident'), claimed))?.readBySelf?.at;
		expect(at('2026-11-21T09:00:00.000Z')).toBe('2026-11-21T09:00:00.000Z');
		expect(at('2026-11-24T00:00:00.000Z')).toBe(now);
		expect(at('2026-11-19T00:00:00.000Z')).toBe(now);
	});

	it('come from the family as family', () => {
		expect(receiptIn(after(base, read(), member('family')))).toEqual({
			circular: 'c1',
			household: 'h1',
			readByFamily: { at: now, version: 1 },
		});
	});

	it('end the same in every order and however often each arrives', () => {
		const commands: [Command, Member][] = [
			[read(1), member('resident')],
			[read(2), member('resident')],
			[read(1), member('family')],
			[tick('paper'), member('groupLeader')],
			[tick('told'), member('groupLeader')],
		];
		const corrected: Row[] = [
			{ kind: 'circular', row: circular({ version: 2 }) },
			{ kind: 'household', row: household() },
		];
		const run = (order: [Command, Member][]) =>
			receiptIn(order.reduce((rows, [one, by]) => after(rows, one, by), corrected));
		const expected = run(commands);
		fc.assert(
			fc.property(
				fc.shuffledSubarray(commands, { minLength: 5 }),
				fc.array(fc.constantFrom(...commands)),
				(order, more) => {
					expect(run([...order, ...more])).toEqual(expected);
				},
			),
		);
	});

	it('lose a tick that is taken back and nothing else; taking back twice is once', () => {
		const rows = [tick('paper'), tick('told'), untick('paper'), untick('paper')].reduce(
			(all, one) => after(all, one, member('chair')),
			base,
		);
		expect(Object.keys(receiptIn(rows) ?? {}).sort()).toEqual(['circular', 'household', 'told']);
	});

	it('are refused outside the audience', () => {
		const rows: Row[] = [
			{ kind: 'circular', row: circular({ audience: { to: 'groups', groups: ['g2'] } }) },
			...base.slice(1),
		];
		expect(ask(read(), member('resident'), rows)).toEqual({ refused: 'NOT_IN_AUDIENCE' });
		expect(ask(tick('told'), member('chair'), rows)).toEqual({ refused: 'NOT_IN_AUDIENCE' });
	});
});
