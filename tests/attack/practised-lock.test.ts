// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

/* At a computer in a hall somebody practises as the chair of the practice town, and ends the lock of the real desk. */

const KEY = 'kairan.deskLock';
const closed = JSON.stringify({ pin: { salt: 's', digest: 'd' }, touched: 0, closed: true, wrong: 0, tried: 0 });

beforeEach(() => {
	vi.resetModules();
	localStorage.setItem(KEY, closed);
	sessionStorage.setItem('kairan.practice', 'on');
});

test('what is done with the lock in the practice town leaves that of the device as it is', async () => {
	const { deskLock } = await import('#app/device-lock');
	expect(deskLock.isClosed).toBe(false);
	deskLock.leaveOut();
	await deskLock.choose('1234');
	expect(localStorage.getItem(KEY)).toBe(closed);
});
