import { describe, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import type { Attachment, Content } from '#contract/content';
import { Content as AnyContent } from '#contract/content';
import { LIMITS } from '#contract/limits';
import type { Row } from '#contract/rows';
import { decide } from '#domain/commands/index';
import { RowSet } from '#domain/row-set';
import { isAnyOverfull } from '#functions/store/room';
import { noChanges, type ReadSet } from '#functions/store/read-set';
import { circular, content, household, member } from '#tests/support/sample-rows';

/** What Firestore takes: https://firebase.google.com/docs/firestore/quotas#limits */
const DOCUMENT_MAX = 1024 * 1024;
const bytesOf = (data: unknown) => Buffer.byteLength(JSON.stringify(data));
const now = '2026-11-22T00:00:00.000Z';

const ask = (command: Command, rows: Row[]) =>
	decide(command, {
		member: member('chair'),
		find: new RowSet(rows).find,
		stamp: { command: 'x', now, claimed: now, seq: 9 },
	});

const page = (n: number, letter: string): Attachment => ({
	...{ hash: String(n).padStart(64, '0'), type: 'image/jpeg', bytes: 1, width: 1, height: 1, kind: 'page' },
	text: letter.repeat(LIMITS.pageTextTotal / LIMITS.attachments),
});
/** The longest circular there can be, all of one letter. */
const longest = (letter: string): Content =>
	AnyContent.parse(
		content({
			title: letter.repeat(LIMITS.title),
			body: letter.repeat(LIMITS.body),
			attachments: Array.from({ length: LIMITS.attachments }, (_, n) => page(n, letter)),
		}),
	);

const circularIn = (verdict: ReturnType<typeof ask>) =>
	'rows' in verdict ? verdict.rows.find(({ kind }) => kind === 'circular') : undefined;

describe('a circular', () => {
	const correct = (letter: string, from: number): Command => ({
		name: 'circular.correct',
		args: { id: 'c1', content: longest(letter), note: 'あ'.repeat(LIMITS.note), again: false, from },
	});

	test('at its longest takes all its corrections, each of all of it, and is no full row', () => {
		let row: Row = { kind: 'circular', row: circular({ content: longest('あ') }) };
		for (const [i, letter] of ['い', 'う', 'え', 'お', 'か'].entries()) {
			const verdict = ask(correct(letter, i + 1), [row]);
			expect(verdict).toHaveProperty('rows');
			row = circularIn(verdict) ?? row;
		}
		expect(bytesOf(row)).toBeLessThan(800 * 1024);
	});

	test('that an archive filled is refused a correction with a code, and can be withdrawn', () => {
		const correction = { version: 1, at: now, note: '', again: false, before: { body: 'あ'.repeat(LIMITS.body) } };
		const filled = circular({
			corrections: Array(4).fill(correction),
			content: content({ body: 'い'.repeat(196_000) }),
		});
		const row: Row = { kind: 'circular', row: filled };
		expect(ask(correct('う', 1), [row])).toEqual({ refused: 'ROW_FULL' });
		const reason = 'あ'.repeat(LIMITS.note);
		const last = circularIn(ask({ name: 'circular.withdraw', args: { id: 'c1', reason } }, [row]));
		expect(last?.row).toMatchObject({ state: 'withdrawn' });
		expect(bytesOf(last)).toBeLessThan(DOCUMENT_MAX);
	});

	test('that would fill its row comes in by no archive', () => {
		const archive = 'a'.repeat(64);
		const association = { id: 'a1', name: '試し', district: '学区', phone: '086-000-1200' };
		const restoring: Row = {
			kind: 'association',
			row: { ...association, restoring: { archive, highest: 1000, since: now } },
		};
		const put = (body: string) =>
			ask(
				{
					name: 'archive.put',
					args: { archive, part: { kind: 'circular', rows: [circular({ content: content({ body }) })] } },
				},
				[restoring],
			);
		expect(put('い')).toHaveProperty('rows');
		expect(put('い'.repeat(300_000))).toEqual({ refused: 'ROW_FULL' });
	});
});

test('a household that was moved thousands of times is moved no more, and can leave and be forgotten', () => {
	const stays = Array.from({ length: 16_000 }, (_, n) => ({ group: `g${n % 2}`, officer: false, from: n, to: n + 1 }));
	const [last] = stays.splice(-1);
	const full = household({ stays: [...stays, { ...last!, to: undefined }] });
	const rows: Row[] = [
		{ kind: 'household', row: full },
		...['g0', 'g1', 'g2'].map((id): Row => ({
			kind: 'group',
			row: { id, name: id, order: 1, state: 'active' as const },
		})),
	];
	expect(ask({ name: 'household.move', args: { id: 'h1', group: 'g2' } }, rows)).toEqual({ refused: 'ROW_FULL' });
	for (const name of ['household.leave', 'household.forget'] as const) {
		const verdict = ask({ name, args: { id: 'h1' } }, rows);
		expect(verdict).toHaveProperty('rows');
		expect(bytesOf('rows' in verdict && verdict.rows[0])).toBeLessThan(DOCUMENT_MAX);
	}
});

describe('what phones know nothing of', () => {
	const readSet: ReadSet = {
		...{ association: 'a1', seq: 0, rows: new Map(), members: new Map(), attachments: new Map() },
	};
	const tokens = Array.from({ length: 300 }, (_, n) => `household.${String(n).padStart(30, '0')}`);
	const heldBy = (circulars: number) => ({
		...{ type: 'image/jpeg' as const, bytes: 1, at: now },
		circulars: Object.fromEntries(Array.from({ length: circulars }, (_, n) => [`c${n}`, tokens])),
	});

	test('a picture in a hundred circulars to hundreds of named households is refused in one more, and let go', () => {
		const of = (n: number) => ({ ...noChanges(), attachments: new Map([['x', heldBy(n)]]) });
		expect(isAnyOverfull(readSet, of(20))).toBe(false);
		expect(isAnyOverfull(readSet, of(100))).toBe(true);
		const known = { ...readSet, attachments: new Map([['x', heldBy(100)]]) };
		expect([99, 100, 101].map((n) => isAnyOverfull(known, of(n)))).toEqual([false, false, true]);
	});

	test('a member with thousands of phones takes no other, and loses one', () => {
		const device = { keys: [{ id: 'k'.repeat(30), relation: 'self' as const }], since: now };
		const having = (n: number) => ({
			...{ kind: 'household' as const, name: '岡本', officer: false, own: 0 },
			devices: Object.fromEntries(Array.from({ length: n }, (_, i) => [String(i).padStart(36, '0'), device])),
		});
		const of = (n: number) => ({ ...noChanges(), members: new Map([['h1', having(n)]]) });
		const known = { ...readSet, members: new Map([['h1', having(7000)]]) };
		expect([6999, 7000, 7001].map((n) => isAnyOverfull(known, of(n)))).toEqual([false, false, true]);
	});
});
