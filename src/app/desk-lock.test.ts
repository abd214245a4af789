import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeskLock, type LockDeps } from './desk-lock.svelte';
import { digestOf } from './pin-digest';

const MINUTE = 60_000;
let now = 0;
let store: string | null = null;
let salts = 0;
/** A digest is ready when this is. */
let reckoned = Promise.resolve();

const deps: LockDeps = {
	now: () => now,
	read: () => store,
	write: (text) => void (store = text),
	newSalt: () => `salt ${++salts}`,
	digestOf: async (pin, salt) => {
		await reckoned;
		return `${salt}: ${pin}`;
	},
};
/** A tab that is opened, or the same one after a reload. */
const tab = () => new DeskLock(deps);
function pass(ms: number) {
	now += ms;
	vi.advanceTimersByTime(ms);
}

beforeEach(() => {
	now = Date.parse('2026-11-22T01:00:00.000Z');
	store = null;
	vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

async function locked(): Promise<DeskLock> {
	const lock = tab();
	await lock.choose('1234');
	return lock;
}

test('a device of whose lock nobody decided, or that has none, never closes', () => {
	const lock = tab();
	expect(lock.isOn).toBeUndefined();
	lock.leaveOut();
	expect(lock.isOn).toBe(false);
	pass(24 * 60 * MINUTE);
	expect([lock.isClosed, tab().isClosed]).toEqual([false, false]);
});

test('it closes by itself after a quarter of an hour, later when somebody is there, and by a press', async () => {
	const lock = await locked();
	pass(14 * MINUTE);
	lock.touch();
	pass(15 * MINUTE - 1);
	expect(lock.isClosed).toBe(false);
	pass(1);
	expect(lock.isClosed).toBe(true);
	expect(await lock.open('1234')).toBe('open');
	expect(lock.isClosed).toBe(false);
	lock.close();
	expect(lock.isClosed).toBe(true);
});

test('neither a reload, another tab, a touch nor a clock that is set back opens it', async () => {
	const lock = await locked();
	pass(15 * MINUTE);
	expect(tab().isClosed).toBe(true);
	lock.touch();
	now -= 10 * MINUTE;
	expect([lock.isClosed, tab().isClosed]).toEqual([true, true]);
});

test('a device that slept, and its timers with it, is closed when it wakes', async () => {
	const lock = await locked();
	now += 15 * MINUTE;
	lock.touch();
	expect(lock.isClosed).toBe(true);
	expect(tab().isClosed).toBe(true);
});

test('what one tab touches, closes and opens holds in the other ones', async () => {
	const [here, there] = [await locked(), tab()];
	pass(10 * MINUTE);
	here.touch();
	pass(10 * MINUTE);
	expect([here.isClosed, there.isClosed]).toEqual([false, false]);
	here.close();
	pass(MINUTE);
	// Nobody has told it yet.
	there.touch();
	expect([there.isClosed, tab().isClosed]).toEqual([true, true]);
	await there.open('１２３４');
	here.refresh();
	expect(here.isClosed).toBe(false);
});

test('wrong numbers make wait, in every tab and after a reload, until the right one is known', async () => {
	const lock = await locked();
	lock.close();
	expect([await lock.open('0000'), await lock.open('0001'), await lock.open('0002')]).toEqual([
		...['wrong', 'wrong'],
		{ wait: 30_000 },
	]);
	pass(29_999);
	expect(await tab().open('1234')).toEqual({ wait: 1 });
	pass(1);
	expect(await tab().open('0003')).toEqual({ wait: 60_000 });
	pass(60_000);
	expect(await lock.open('1234')).toBe('open');
	lock.close();
	expect(await lock.open('0004')).toBe('wrong');
});

test('what is no number is no try', async () => {
	const lock = await locked();
	lock.close();
	for (let i = 0; i < 9; i++) expect(await lock.open('')).toBe('wrong');
	expect(await lock.open('1234')).toBe('open');
});

test('ten tries at once are no more than one after the other', async () => {
	const lock = await locked();
	lock.close();
	const tries = await Promise.all(Array.from({ length: 10 }, (_, i) => lock.open(`000${i}`)));
	expect(tries.filter((one) => typeof one === 'object')).toHaveLength(8);
	expect(store).toContain('"wrong":3');
});

test('a new number takes the place of the one that was forgotten, with a salt of its own', async () => {
	const lock = await locked();
	lock.close();
	await lock.choose('98765');
	expect(lock.isClosed).toBe(false);
	lock.close();
	expect(await lock.open('1234')).toBe('wrong');
	expect(await lock.open('98765')).toBe('open');
});

test('it remembers which seat locked it, whose card alone opens it, through every number', async () => {
	const lock = tab();
	await lock.choose('1234', 'a1/chair');
	lock.close();
	await lock.open('1234');
	expect([lock.chosenBy, tab().chosenBy]).toEqual(['a1/chair', 'a1/chair']);
	lock.leaveOut();
	expect(tab().chosenBy).toBeUndefined();
});

test('a number that another tab chose while the old one was reckoned stays, and so does a lock that was left out', async () => {
	const [here, there] = [await locked(), tab()];
	here.close();
	let isReckoned = () => {};
	reckoned = new Promise((resolve) => (isReckoned = resolve));
	const opening = here.open('1234');
	reckoned = Promise.resolve();
	await there.choose('98765');
	there.close();
	isReckoned();
	expect(await opening).toBe('wrong');
	expect(await here.open('98765')).toBe('open');
	here.close();
	const again = here.open('98765');
	there.leaveOut();
	expect(await again).toBe('open');
	expect(tab().isOn).toBe(false);
});

test('of the number only a slow, salted digest is kept', async () => {
	expect(await digestOf('1234', 'salt')).toMatch(/^[0-9a-f]{64}$/);
	expect(await digestOf('1234', 'salt')).not.toBe(await digestOf('1234', 'other'));
});
