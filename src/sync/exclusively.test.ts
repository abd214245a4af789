import { expect, test } from 'vitest';
import { lockedBy } from './exclusively';

/** Web Locks of one browser, as far as they are used: exclusive, in turn, with an end to waiting and with stealing. */
class Locks {
	held = false;
	asked: LockOptions[] = [];

	readonly request = async (_name: string, options: LockOptions, run: () => Promise<unknown>): Promise<unknown> => {
		this.asked.push(options);
		if (this.held && !options.steal) throw new DOMException('waited long enough', 'TimeoutError');
		this.held = true;
		try {
			return await run();
		} finally {
			this.held = false;
		}
	};
}

const manager = (locks: Locks) => locks as unknown as LockManager;

test('SY21 the work holds the lock, and its answer and its errors come through', async () => {
	const locks = new Locks();
	const exclusively = lockedBy(manager(locks));
	expect(await exclusively(async () => locks.held)).toBe(true);
	await expect(exclusively(() => Promise.reject(new Error('of the work')))).rejects.toThrow('of the work');
	expect(locks.asked.some(({ steal }) => steal)).toBe(false);
});

test('SY21 a lock that a sleeping tab holds on to is taken over', async () => {
	const locks = new Locks();
	locks.held = true;
	expect(await lockedBy(manager(locks))(async () => 'worked')).toBe('worked');
	expect(locks.asked.map(({ steal }) => steal ?? false)).toEqual([false, true]);
});

test('SY21 work that was taken over comes to its own end, and is not begun again', async () => {
	let begun = 0;
	const work = async () => {
		begun += 1;
		return 'worked';
	};
	const taken = async (_name: string, _options: LockOptions, run: () => Promise<unknown>) => {
		await run();
		throw new DOMException('stolen', 'AbortError');
	};
	expect(await lockedBy({ request: taken } as unknown as LockManager)(work)).toBe('worked');
	expect(begun).toBe(1);
});

test('SY21 a browser without locks does without', async () => {
	expect(await lockedBy(undefined)(async () => 'worked')).toBe('worked');
});
