import { beforeEach, expect, test, vi } from 'vitest';

/** Who practises is told that nothing counts: nothing of it may reach the real server. */

const WISH = { name: '練習', address: '公園の北' };
const asked = vi.fn(async () => new Response('{}', { status: 503 }));

beforeEach(() => {
	const tab = new Map([['kairan.practice', 'on']]);
	vi.stubGlobal('sessionStorage', { getItem: (name: string) => tab.get(name) ?? null });
	vi.stubGlobal('fetch', asked);
	return () => vi.unstubAllGlobals();
});

test('a request to join that is written in the practice town stays there', async () => {
	const { OwnJoinRequest } = await import('#app/own-join-request.svelte.ts');
	const request = new OwnJoinRequest('town-1');
	await request.open();
	await request.send(WISH);
	expect(asked).not.toHaveBeenCalled();
	expect(request.failed).toBe('NOT_ALLOWED');
});
