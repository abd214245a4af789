import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { KairanDb } from '#local/db';
import { cursor, fill, localMember, NOW, openDb, outboxEntry } from '#tests/support/local-store';
import { page, Scripted } from '#tests/support/scripted-transport';
import { circular } from '#tests/support/sample-rows';
import { StoreFaults } from '#tests/support/store-faults';
import { Retry, SignedOut } from './errors';
import { Loop, type LoopDeps } from './loop';
import { StatusStore, type SyncState } from './status';

let db: KairanDb;
let server: Scripted;
let faults: StoreFaults;
let status: StatusStore;
let timers: { ms: number; run: () => void }[];
let reported: unknown[];
let states: SyncState[];

const newLoop = (over: Partial<LoopDeps> = {}) =>
	new Loop({
		db,
		transport: server,
		status,
		now: () => NOW,
		random: () => 1,
		after: (ms, run) => {
			const timer = { ms, run };
			timers.push(timer);
			return () => void (timers = timers.filter((one) => one !== timer));
		},
		exclusively: (work) => work(),
		afterwards: async () => undefined,
		makeRoom: async () => false,
		report: (error) => void reported.push(error),
		...over,
	});

beforeEach(async () => {
	db = openDb();
	faults = new StoreFaults();
	faults.attach(db);
	server = new Scripted();
	status = new StatusStore({ online: true, phase: 'idle', lastPull: null });
	[timers, reported, states] = [[], [], []];
	status.subscribe((state) => states.push(state));
	await fill(db, localMember());
});

const down = () => Promise.reject(new Retry('network'));

async function turn(loop: Loop): Promise<void> {
	loop.wake('now');
	await loop.settled();
}

describe('failures', () => {
	test('SY3 a fault of our own is told, tried again and ends nothing', async () => {
		server.answerPull = () => Promise.reject(new Error('a bug'));
		const loop = newLoop();
		await turn(loop);
		expect(String(reported[0])).toContain('a bug');
		expect(status.state).toMatchObject({ phase: 'backoff', trouble: 'unreachable' });
		server.answerPull = (wanted) => wanted.map(({ as }) => page(as, [], cursor(1)));
		await turn(loop);
		expect(status.state).toEqual({ online: true, phase: 'idle', lastPull: NOW });
	});

	test.each([
		['network', 'unreachable'],
		['timeout', 'unreachable'],
		['busy', 'serverBusy'],
		['serverError', 'serverError'],
	] as const)(
		'SY3 after a Retry for %s the status says %s, and nothing after the next good round',
		async (reason, trouble) => {
			server.answerPull = () => Promise.reject(new Retry(reason));
			const loop = newLoop();
			await turn(loop);
			expect(status.state).toMatchObject({ phase: 'backoff', trouble });
			server.answerPull = (wanted) => wanted.map(({ as }) => page(as, [], cursor(1)));
			await turn(loop);
			expect(status.state.trouble).toBeUndefined();
		},
	);

	test('SY8 a push that the server could not take does not keep the pull from being tried; reaching nobody does', async () => {
		await db.outbox.put(outboxEntry(1));
		server.answerPush = () => Promise.reject(new Retry('busy'));
		await turn(newLoop());
		expect(server.pulls).toHaveLength(1);
		server.answerPush = down;
		await turn(newLoop());
		expect(server.pulls).toHaveLength(1);
	});

	test('SY19 the waits double up to five minutes, a success begins anew, and the server may ask for longer', async () => {
		server.answerPull = down;
		const loop = newLoop();
		loop.wake('now');
		await loop.settled();
		const waits: number[] = [];
		for (let i = 0; i < 10; i++) {
			const timer = timers.pop();
			waits.push(timer?.ms ?? 0);
			timer?.run();
			await loop.settled();
		}
		expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300].map((s) => s * 1000));
		server.answerPull = () => Promise.reject(new Retry('busy', 900));
		await turn(loop);
		expect(timers.at(-1)?.ms).toBe(900_000);
		server.answerPull = (wanted) => wanted.map(({ as }) => page(as, [], cursor(1)));
		await turn(loop);
		server.answerPull = down;
		await turn(loop);
		expect(timers.at(-1)?.ms).toBe(2000);
	});
});

describe('waking', () => {
	test('SY20 a wake while the loop works is followed by one more round', async () => {
		const loop = newLoop();
		server.answerPull = (wanted) => {
			if (server.pulls.length === 1) for (let i = 0; i < 3; i++) loop.wake('asked');
			return wanted.map(({ as }) => page(as, [], cursor(1)));
		};
		await turn(loop);
		expect(server.pulls).toHaveLength(2);
	});

	test('SY20 while it waits, a command asked for waits with the others, and anything else ends the wait', async () => {
		server.answerPull = down;
		const loop = newLoop();
		await turn(loop);
		loop.wake('asked');
		expect(server.pulls).toHaveLength(1);
		await turn(loop);
		expect(server.pulls).toHaveLength(2);
		expect(timers).toHaveLength(1);
	});

	test('SY20 without network a command asked for waits for the network', async () => {
		status.set({ online: false });
		const loop = newLoop();
		loop.wake('asked');
		expect(status.state.phase).toBe('idle');
		await turn(loop);
		expect(server.pulls).toHaveLength(1);
	});
});

describe('what follows a pull', () => {
	test('SY26 pictures are fetched beside the loop: nothing that is asked for waits for them', async () => {
		const rests: (() => void)[] = [];
		const loop = newLoop({ afterwards: () => new Promise((rest) => rests.push(rest)) });
		await turn(loop);
		expect([status.state.phase, rests.length]).toEqual(['idle', 1]);
		await db.outbox.put(outboxEntry(1));
		loop.wake('asked');
		await loop.settled();
		expect(server.pushes).toEqual([['1']]);
		expect(rests).toHaveLength(1);
		rests[0]?.();
		await Promise.resolve().then(() => undefined);
		await Promise.resolve();
		expect(rests).toHaveLength(2);
	});

	test('SY3 a fault in what follows is told and troubles nobody', async () => {
		await turn(newLoop({ afterwards: () => Promise.reject(new Error('no cache')) }));
		await Promise.resolve();
		expect(status.state.trouble).toBeUndefined();
		expect(String(reported[0])).toContain('no cache');
	});
});

describe('sign-in', () => {
	test('SY22 without a sign-in the loop rests, the outbox waits, and the next wake after the card goes on', async () => {
		await db.outbox.put(outboxEntry(1));
		server.answerDevice = () => Promise.reject(new SignedOut());
		const loop = newLoop();
		await turn(loop);
		expect(status.state).toMatchObject({ phase: 'idle', trouble: 'signedOut' });
		expect([timers, server.pushes]).toEqual([[], []]);
		server.answerDevice = () => 'd1';
		await turn(loop);
		expect(server.pushes).toEqual([['1']]);
		expect(status.state.trouble).toBeUndefined();
	});

	test('SY22 a member of an earlier sign-in is not asked for, and is not wiped', async () => {
		await fill(db, localMember({ m: 'a1/h2', device: 'before' }), [{ kind: 'circular', row: circular() }]);
		await turn(newLoop());
		expect(server.pulls[0]).toHaveLength(1);
		expect(status.state.trouble).toBe('signedOut');
		expect(await db.rows.count()).toBe(1);
	});

	test('SY23 with nobody to act for there is no trouble, and nobody is asked', async () => {
		await db.members.clear();
		server.answerDevice = () => Promise.reject(new SignedOut());
		await turn(newLoop());
		expect(status.state).toEqual({ online: true, phase: 'idle', lastPull: null });
	});
});

describe('storage', () => {
	beforeEach(() => {
		server.answerPull = (wanted) =>
			wanted.map(({ as }) => page(as, [{ kind: 'circular', row: circular() }], cursor(5)));
	});

	test('SY24 a full storage is said, loses nothing and is tried again', async () => {
		const loop = newLoop();
		faults.full = true;
		await turn(loop);
		expect(status.state).toMatchObject({ phase: 'backoff', trouble: 'storageFull' });
		expect((await db.members.get('a1/h1'))?.cursor).toEqual(cursor(1));
		faults.full = false;
		await turn(loop);
		expect(await db.rows.count()).toBe(1);
		expect(status.state.trouble).toBeUndefined();
	});

	test('SY24 kept pictures make room, and the round is tried once more', async () => {
		faults.full = true;
		const makeRoom = async () => !(faults.full = false);
		await turn(newLoop({ makeRoom }));
		expect(await db.rows.count()).toBe(1);
		expect(states.some(({ trouble }) => trouble)).toBe(false);
	});

	test('SY25 a store that cannot be opened is said as such', async () => {
		db.close({ disableAutoOpen: true });
		await turn(newLoop());
		expect(status.state).toMatchObject({ phase: 'idle', trouble: 'storageUnavailable' });
		expect(reported).toEqual([]);
	});

	test('SY25 a loop that was stopped works no more', async () => {
		const loop = newLoop();
		loop.stop();
		await turn(loop);
		expect(server.pulls).toEqual([]);
	});
});
