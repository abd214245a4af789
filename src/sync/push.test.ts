import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Envelope } from '#contract/commands';
import type { PushResult } from '#contract/push';
import type { KairanDb, LocalMember } from '#local/db';
import { fill, localMember, NOW, openDb, outboxEntry } from '#tests/support/local-store';
import { Scripted } from '#tests/support/scripted-transport';
import { member } from '#tests/support/sample-rows';
import { getFilesLeft } from '#local/files-left';
import { ApiError, Retry, SignedOut } from './errors';
import { newPushMemory, pushAll, type PushMemory } from './push';

let db: KairanDb;
let server: Scripted;
let memory: PushMemory;
let members: LocalMember[];

beforeEach(async () => {
	db = openDb();
	server = new Scripted();
	memory = newPushMemory();
	members = [await fill(db, localMember())];
});

const push = () => pushAll(db, server, memory, members);
const tried = () => push().catch((error: unknown) => error);
const states = async () =>
	Object.fromEntries((await db.outbox.toArray()).map((e) => [Number(e.id), e.code ?? e.state]));
const put = (...numbers: number[]) => db.outbox.bulkPut(numbers.map((n) => outboxEntry(n)));
const answering = (verdict: (n: number) => PushResult['status']) => (commands: Envelope[]) =>
	commands.map(({ id }): PushResult => {
		const status = verdict(Number(id));
		return status === 'refused' ? { id, status, code: 'NOT_IN_AUDIENCE' } : { id, status };
	});

describe('order and answers', () => {
	test('SY1 commands of a member go in the order of their ids, each once', async () => {
		await put(3, 1, 2);
		await push();
		expect(server.pushes).toEqual([['1', '2', '3']]);
		await push();
		expect(server.pushes).toHaveLength(1);
	});

	test('SY1 what one member cannot send holds up no other member', async () => {
		const other = { association: 'a1', member: 'h2' };
		members.push(await fill(db, localMember({ m: 'a1/h2', member: member('resident', other) })));
		await put(1);
		await db.outbox.put(outboxEntry(2, { as: other, m: 'a1/h2' }));
		server.answerPush = answering((n) => (n === 1 ? 'retry' : 'done'));
		expect(await tried()).toBeInstanceOf(Retry);
		expect(await states()).toEqual({ 1: 'pending', 2: 'sent' });
	});

	test('SY2 after a lost answer the same command goes again under the same id', async () => {
		await put(1);
		server.answerPush = () => Promise.reject(new Retry('network'));
		await tried();
		server.answerPush = answering(() => 'done');
		await push();
		expect(server.pushes).toEqual([['1'], ['1']]);
		expect(await states()).toEqual({ 1: 'sent' });
	});

	test('SY3 a refused command stays with its code and blocks none after it', async () => {
		await put(1, 2);
		server.answerPush = answering((n) => (n === 1 ? 'refused' : 'done'));
		await push();
		expect(await states()).toEqual({ 1: 'NOT_IN_AUDIENCE', 2: 'sent' });
	});

	test('SY6 a command without an answer stays pending, and one that was taken back meanwhile stays away', async () => {
		await put(1, 2, 3);
		server.answerPush = async (commands) => {
			await db.outbox.delete(outboxEntry(1).id);
			return answering(() => 'done')(commands.filter(({ id }) => id !== outboxEntry(3).id));
		};
		expect(await tried()).toBeInstanceOf(Retry);
		expect(await states()).toEqual({ 2: 'sent', 3: 'pending' });
	});

	test('SY6 SY16 a command whose member was ended while its answer was on its way stays refused', async () => {
		await put(1);
		server.answerPush = async (commands) => {
			await db.outbox.update(outboxEntry(1).id, { state: 'refused', code: 'ACCESS_ENDED' });
			return answering(() => 'done')(commands);
		};
		await push();
		expect(await states()).toEqual({ 1: 'ACCESS_ENDED' });
	});

	test('SY9 no transaction is open while an answer is waited for', async () => {
		await put(1);
		server.answerPush = (commands) => {
			expect(Dexie.currentTransaction).toBeFalsy();
			return answering(() => 'done')(commands);
		};
		await push();
	});

	test('SY22 without a sign-in nothing is settled', async () => {
		await put(1);
		server.answerPush = () => Promise.reject(new SignedOut());
		expect(await tried()).toBeInstanceOf(SignedOut);
		expect(await states()).toEqual({ 1: 'pending' });
	});
});

describe('bites', () => {
	test('SY4 a push carries at most fifty commands and a quarter of what the server takes, but always one', async () => {
		await db.outbox.bulkPut(Array.from({ length: 60 }, (_, i) => outboxEntry(i + 1)));
		await db.outbox.put(outboxEntry(61, { args: '回'.repeat(200_000) }));
		await db.outbox.put(outboxEntry(62));
		await push();
		expect(server.pushes.map(({ length }) => length)).toEqual([50, 10, 1, 1]);
	});

	test('SY4 what the server had no time for goes at once, in its order, and is no strike', async () => {
		await put(1, 2, 3, 4);
		let taken = 0;
		server.answerPush = (commands) => {
			taken += 2;
			return answering((n) => (n <= taken ? 'done' : 'retry'))(commands);
		};
		await push();
		expect(server.pushes).toEqual([
			['1', '2', '3', '4'],
			['3', '4'],
		]);
		expect(await states()).toEqual({ 1: 'sent', 2: 'sent', 3: 'sent', 4: 'sent' });
		expect(memory.strikes.size).toBe(0);
	});

	test('SY4 after an answer that was none half as many go, and after a good one twice as many again', async () => {
		await put(1, 2, 3, 4);
		server.answerPush = () => Promise.reject(new Retry('busy'));
		await tried();
		await tried();
		server.answerPush = answering(() => 'done');
		await push();
		expect(server.pushes.map(({ length }) => length)).toEqual([4, 2, 1, 2, 1]);
	});
});

describe('files', () => {
	const hash = (sign: string) => sign.repeat(64);
	const file = (sign: string) => {
		const bytes = new Uint8Array([1]);
		return { hash: hash(sign), m: 'a1/h1' as const, type: 'image/png', bytes, state: 'pending' as const, addedAt: NOW };
	};
	beforeEach(async () => {
		await db.files.bulkPut([file('a'), file('b')]);
		await db.outbox.bulkPut([outboxEntry(1), outboxEntry(2, { files: [hash('a'), hash('b')] }), outboxEntry(3)]);
	});

	test('SY5 files are on the server before the command that names them, and go once', async () => {
		server.answerPush = (commands) => {
			expect(server.files).toEqual([hash('a'), hash('b')]);
			return commands.map(({ id }) => ({ id, status: 'retry' }));
		};
		await tried();
		await tried();
		expect(server.files).toHaveLength(2);
	});

	test('SY5 how much room is left for files is kept, as the server said last', async () => {
		let left = 500;
		server.answerFile = () => (left -= 1);
		await push();
		expect(await getFilesLeft(db, 'a1')).toBe(498);
		expect(await getFilesLeft(db, 'a2')).toBeUndefined();
	});

	test('SY5 a file that cannot be sent now holds back its command and those after it, not those before', async () => {
		server.answerFile = () => Promise.reject(new Retry('timeout'));
		expect(await tried()).toBeInstanceOf(Retry);
		expect(await states()).toEqual({ 1: 'sent', 2: 'pending', 3: 'pending' });
	});

	test('SY5 a file that the server refuses refuses its command, and blocks none', async () => {
		server.answerFile = () => Promise.reject(new ApiError('ATTACHMENT_TYPE'));
		await push();
		expect(await states()).toEqual({ 1: 'sent', 2: 'ATTACHMENT_TYPE', 3: 'sent' });
	});
});

test('SY5 files that the server lacks by then go again when their command is asked for once more', async () => {
	const names = ['a', 'b'].map((sign) => sign.repeat(64));
	const uploaded = { m: 'a1/h1' as const, type: 'image/png', state: 'uploaded' as const, addedAt: NOW };
	await db.files.bulkPut(names.map((hash) => ({ ...uploaded, hash, bytes: new Uint8Array([1]) })));
	await db.outbox.put(outboxEntry(1, { files: names }));
	server.answerPush = (commands) =>
		commands.map(({ id }) => ({ id, status: 'refused', code: 'ATTACHMENT_UNKNOWN', detail: names[0] ?? '' }));
	await push();
	expect([server.files, await states()]).toEqual([[], { 1: 'ATTACHMENT_UNKNOWN' }]);
	server.answerPush = answering(() => 'done');
	await db.outbox.put(outboxEntry(2, { files: names }));
	await push();
	expect(server.files).toEqual(names);
});

describe('poison', () => {
	test('SY7 a request that cannot be read is halved down to the command at fault', async () => {
		await put(1, 2, 3, 4, 5);
		server.answerPush = (commands) => {
			if (commands.some(({ id }) => Number(id) === 4)) throw new ApiError('MALFORMED', 'commands');
			return answering(() => 'done')(commands);
		};
		await push();
		expect(await states()).toEqual({ 1: 'sent', 2: 'sent', 3: 'sent', 4: 'MALFORMED', 5: 'sent' });
	});

	test('SY7 any other no to a whole push refuses no command', async () => {
		await put(1);
		server.answerPush = () => Promise.reject(new ApiError('NOT_ALLOWED'));
		expect(await tried()).toBeInstanceOf(Retry);
		expect(await states()).toEqual({ 1: 'pending' });
	});

	const poisoned = (commands: Envelope[]) => {
		const at = commands.findIndex(({ id }) => Number(id) === 1);
		return commands.map(({ id }, i): PushResult => ({ id, status: at !== -1 && i >= at ? 'retry' : 'done' }));
	};

	test('SY8 a command that the server cannot decide three times steps aside, and the others pass it', async () => {
		await put(1, 2);
		server.answerPush = poisoned;
		for (let round = 0; round < 3; round++) await tried();
		expect(await states()).toEqual({ 1: 'pending', 2: 'pending' });
		expect(await tried()).toBeInstanceOf(Retry);
		expect(await states()).toEqual({ 1: 'pending', 2: 'sent' });
	});

	test('SY8 a later command that names the same row waits behind the one that stepped aside', async () => {
		await put(1, 2);
		await db.outbox.put(outboxEntry(3, { args: { circular: 'c1', version: 2 } }));
		server.answerPush = poisoned;
		for (let round = 0; round < 4; round++) await tried();
		expect(await states()).toEqual({ 1: 'pending', 2: 'sent', 3: 'pending' });
		server.answerPush = answering(() => 'done');
		await push();
		expect(server.pushes.at(-1)).toEqual(['1', '3']);
	});

	test('SY8 a command by which the server breaks down is found by ever smaller pushes and steps aside', async () => {
		await put(1, 2, 3, 4);
		server.answerPush = (commands) => {
			if (commands.some(({ id }) => Number(id) === 1)) throw new Retry('busy');
			return answering(() => 'done')(commands);
		};
		for (let round = 0; round < 6; round++) await tried();
		expect(await states()).toEqual({ 1: 'pending', 2: 'sent', 3: 'sent', 4: 'sent' });
	});
});
