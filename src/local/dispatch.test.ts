import 'fake-indexeddb/auto';
import { decodeTime } from 'ulid';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '#contract/commands';
import { CommandId } from '#contract/ids';
import type { Entry } from '#contract/questions';
import { standing } from '#domain/answers/entries';
import type { KairanDb } from '#local/db';
import { clockAndIdsAt, fill, localMember, openDb, outboxEntry } from '#tests/support/local-store';
import { circular, content, household, question } from '#tests/support/sample-rows';
import { StoreFaults } from '#tests/support/store-faults';
import { answersTo } from './answers-to';
import { dispatch, dispatchAll, drop, dropRead } from './dispatch';
import { saveDraft } from './drafts';
import { StorageFull } from './storage';

const memberKey = 'a1/h1';
const read = (id = 'c1'): Command => ({ name: 'receipt.read', args: { circular: id, version: 1 } });

/** What was answered on the 22nd. */
const lunches = (number: number): Entry => ({
	...{ id: 'e1', source: 'd1', way: 'self', at: '2026-11-22T00:00:00.000Z' },
	values: [{ item: 'q1', kind: 'number', number }],
});

let db: KairanDb;
let faults: StoreFaults;

beforeEach(async () => {
	db = openDb();
	faults = new StoreFaults();
	faults.attach(db);
	await fill(db, localMember(), [
		{ kind: 'circular', row: circular() },
		{ kind: 'circular', row: circular({ id: 'c2' }) },
		{ kind: 'household', row: household() },
	]);
});

const ids = async () =>
	(await db.outbox.orderBy('id').toArray()).map(({ args }) => (args as { circular: string }).circular);

describe('asking', () => {
	test('what the domain refuses, or cannot be read, leaves nothing in the outbox', async () => {
		const clockAndIds = clockAndIdsAt();
		expect(await dispatch(db, clockAndIds, memberKey, read('none'))).toEqual({ refused: 'CIRCULAR_UNKNOWN' });
		const withdraw: Command = { name: 'circular.withdraw', args: { id: 'c1', reason: '' } };
		// A household's phone does not even know what only a seat may ask for.
		expect(await dispatch(db, clockAndIds, memberKey, withdraw)).toMatchObject({ refused: 'COMMAND_UNKNOWN' });
		const broken = { name: 'receipt.read', args: { circular: '../c1', version: 1 } } as Command;
		expect(await dispatch(db, clockAndIds, memberKey, broken)).toEqual({ refused: 'MALFORMED', detail: 'circular' });
		expect(await dispatch(db, clockAndIds, 'a1/nobody', read())).toEqual({ refused: 'ACCESS_ENDED' });
		expect(await db.outbox.count()).toBe(0);
	});

	test('what was pasted with signs that nobody can see is asked for without them', async () => {
		const chair = { association: 'a1', member: 'chair', role: 'chair', name: '会長' } as const;
		await fill(db, localMember({ m: 'a1/chair', member: chair }));
		const message = (text: string): Command => ({
			name: 'message.send',
			args: { id: 'n1', text, urgent: false, audience: { to: 'all' } },
		});
		await dispatch(db, clockAndIdsAt(), 'a1/chair', message('川\u200b掃除\u202e'));
		expect(await db.outbox.toArray()).toMatchObject([message('川掃除')]);
	});

	test('a body of 20,001 characters is refused on the phone, and the draft keeps every character', async () => {
		await fill(
			db,
			localMember({ m: 'a1/chair', member: { association: 'a1', member: 'chair', role: 'chair', name: '会長' } }),
		);
		const content = { ...circular().content, body: 'あ'.repeat(20_001) };
		await saveDraft(db, { m: 'a1/chair', id: 'd1', form: content, updatedAt: '2026-11-22T00:00:00.000Z' });
		const command: Command = { name: 'circular.publish', args: { id: 'n1', content, audience: { to: 'all' } } };
		expect(await dispatch(db, clockAndIdsAt(), 'a1/chair', command)).toEqual({
			refused: 'MALFORMED',
			detail: 'content.body',
		});
		expect((await db.drafts.get('d1'))?.form).toEqual(content);
	});

	test('SY1 a clock that was turned back, or two tabs in one millisecond, do not change the order', async () => {
		await dispatch(db, clockAndIdsAt('2026-11-22T10:00:00.000Z'), memberKey, read('c2'));
		await dispatch(db, clockAndIdsAt('2026-11-20T10:00:00.000Z'), memberKey, read('c1'));
		expect(await ids()).toEqual(['c2', 'c1']);
		const [first, second] = (await db.outbox.orderBy('id').toArray()).map(({ id }) => id);
		expect(CommandId.safeParse(second).success).toBe(true);
		expect(decodeTime(second ?? '') - decodeTime(first ?? '')).toBe(1);
	});

	test('an answer that is changed on a phone whose clock is a day behind comes after what it changes', async () => {
		await fill(db, localMember(), [
			{ kind: 'circular', row: circular({ content: content({ question: question() }) }) },
			{ kind: 'answer', row: { circular: 'c1', household: 'h1', entries: [lunches(2)] } },
		]);
		const args = { circular: 'c1', values: [{ item: 'q1', kind: 'number' as const, number: 3 }] };
		const behind = clockAndIdsAt('2026-11-21T00:00:00.000Z');
		expect(await dispatch(db, behind, memberKey, { name: 'answer.put', args })).toHaveProperty('id');
		expect((await db.outbox.toArray()).map(({ at }) => at)).toEqual(['2026-11-22T00:00:00.001Z']);
		const answer = (await answersTo(db, memberKey, 'c1')).get('h1');
		expect(standing(answer).counts?.values).toEqual(args.values);
	});

	test('SY24 a full storage is said to who asked, and nothing is half written', async () => {
		faults.full = true;
		await expect(dispatch(db, clockAndIdsAt(), memberKey, read())).rejects.toThrow(StorageFull);
		await expect(
			saveDraft(db, { m: memberKey, id: 'd', form: {}, updatedAt: '2026-11-22T00:00:00.000Z' }),
		).rejects.toThrow(StorageFull);
		expect(await db.outbox.count()).toBe(0);
		faults.full = false;
		expect(await dispatch(db, clockAndIdsAt(), memberKey, read())).toHaveProperty('id');
	});
});

describe('dropping', () => {
	beforeEach(() => db.outbox.put(outboxEntry(1, { state: 'refused', code: 'ACCESS_ENDED' })));

	test('a pending or refused command can be taken back, a sent one cannot', async () => {
		await db.outbox.bulkPut([outboxEntry(2), outboxEntry(3, { state: 'sent' })]);
		for (const n of [1, 2, 3]) await drop(db, outboxEntry(n).id);
		expect((await db.outbox.toArray()).map(({ id }) => Number(id))).toEqual([3]);
	});

	test('読みました is taken back of the circular that it was pressed for, as long as it waits', async () => {
		await db.outbox.clear();
		const clockAndIds = clockAndIdsAt();
		for (const id of ['c1', 'c2']) await dispatch(db, clockAndIds, memberKey, read(id));
		await dropRead(db, memberKey, 'c1');
		expect(await ids()).toEqual(['c2']);
		await db.outbox.toCollection().modify({ state: 'sent' });
		await dropRead(db, memberKey, 'c2');
		expect(await ids()).toEqual(['c2']);
	});
});

describe('asking for several writes at once', () => {
	const add = (id: string, group = 'g1'): Command => ({
		name: 'household.add',
		args: { id, name: '森', group, order: 1, ways: [] },
	});
	const leave = (id: string): Command => ({ name: 'household.leave', args: { id } });
	const chair = 'a1/chair';
	const asked = async () => (await db.outbox.orderBy('id').toArray()).map(({ args }) => (args as { id: string }).id);

	beforeEach(async () => {
		await fill(
			db,
			localMember({ m: chair, member: { association: 'a1', member: 'chair', role: 'chair', name: '会長' } }),
			[{ kind: 'group', row: { id: 'g1', name: '1班', order: 1, state: 'active' } }],
		);
	});

	test('each sees what those before it did, in this call and in the outbox', async () => {
		const clockAndIds = clockAndIdsAt();
		expect(await dispatchAll(db, clockAndIds, chair, [add('h5'), leave('h5')])).toHaveLength(2);
		expect(await dispatchAll(db, clockAndIds, chair, [add('h5')])).toEqual([{ refused: 'HOUSEHOLD_EXISTS' }]);
		expect(await asked()).toEqual(['h5', 'h5']);
	});

	test('ends with the first that is refused or cannot be read, and keeps those before it', async () => {
		const clockAndIds = clockAndIdsAt();
		const refused = await dispatchAll(db, clockAndIds, chair, [add('h5'), leave('nobody'), add('h6')]);
		expect(refused).toMatchObject([{ id: expect.any(String) as string }, { refused: 'HOUSEHOLD_UNKNOWN' }]);
		const broken = await dispatchAll(db, clockAndIds, chair, [add('h7'), add('../h8'), add('h9')]);
		expect(broken).toMatchObject([{ id: expect.any(String) as string }, { refused: 'MALFORMED' }]);
		expect(await asked()).toEqual(['h5', 'h7']);
	});
});
