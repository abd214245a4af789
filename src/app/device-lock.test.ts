import { expect, test, vi } from 'vitest';
import { deskLock } from './device-lock';

const kept = vi.hoisted(() => {
	const lock = { pin: { salt: 's', digest: 'd' }, touched: 0, closed: true, wrong: 0, tried: 0 };
	const store = new Map([['kairan.deskLock', JSON.stringify(lock)]]);
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => store.get(key) ?? null,
		setItem: (key: string, text: string) => void store.set(key, text),
	});
	return store;
});
vi.mock('./practicing', () => ({ isPracticing: true }));

test('in the practice town nothing is locked, and the lock of the real one stays as it is', () => {
	const before = kept.get('kairan.deskLock');
	expect([deskLock.isOn, deskLock.isClosed]).toEqual([false, false]);
	deskLock.leaveOut();
	expect(kept.get('kairan.deskLock')).toBe(before);
});
