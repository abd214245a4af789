// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { practiceMembers } from '#practice/town';
import { practiceTown } from '#i18n/words';

/*
 * Who practises is told that nothing counts: nothing of it may reach the real server. And what is meant in earnest may
 * not end up in the practice town, where nobody knows of it.
 */

const MARK = 'kairan.practice';
const WISH = { name: '練習', address: '公園の北' };
const asked = vi.fn(async () => new Response('{}', { status: 503 }));

beforeEach(() => {
	vi.resetModules();
	vi.stubGlobal('fetch', asked);
	history.replaceState(null, '', '/');
	sessionStorage.setItem(MARK, 'on');
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

/** Whether a page that the browser opens in that tab is of the practice town; and what is left for it to clear away. */
async function opened(address: string) {
	history.replaceState(null, '', address);
	const { isPracticing } = await import('#app/practicing');
	const { practiceEnd } = await import('#app/practice-end');
	return { isPracticing, practiceEnd };
}

test.each([
	['a notice of a real circular', '/circular/c1?of=town-1/h1'],
	['a notice to a seat', '/desk?of=town-1/chair'],
	['a card', `/join#${'A'.repeat(22)}`],
	['a button of a mail', `/mail/read#${'b-_'.repeat(60)}`],
])('%s that is pressed meanwhile is opened in earnest, and ends the practice', async (_, address) => {
	sessionStorage.setItem('kairan.active', 'practice/practice-chair');
	expect(await opened(address)).toEqual({ isPracticing: false, practiceEnd: 'left' });
	expect(sessionStorage.getItem('kairan.active')).toBeNull();
});

const [reader] = practiceMembers(practiceTown);
test.each([
	'/',
	'/join',
	'/settings#notices',
	`/circular/c1?of=${reader?.association}/${reader?.member}`,
	'/circular/c1?at=town-1',
])('%s is a page of the practice town', async (address) =>
	expect(await opened(address)).toEqual({ isPracticing: true, practiceEnd: undefined }),
);
