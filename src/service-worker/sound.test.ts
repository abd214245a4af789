import { afterEach, expect, test, vi } from 'vitest';
import { isSound, onlySound } from './sound';

const SCRIPT = 'https://kairan.example/_app/immutable/chunks/a1.js?__WB_REVISION__=7';
const answer = (type: string, status = 200) => new Response('x', { status, headers: { 'Content-Type': type } });
const script = answer('text/javascript');
const page = answer('text/html; charset=utf-8');

afterEach(() => vi.unstubAllGlobals());

test('a page is no script, style or picture, nothing else is a page, and an error is nothing', () => {
	for (const path of ['a.js', 'a.css', 'a.svg', 'a.webmanifest', 'app.html'])
		expect(isSound(`https://kairan.example/${path}`, page)).toBe(path === 'app.html');
	expect(isSound(SCRIPT, script)).toBe(true);
	expect(isSound('https://kairan.example/app.html', script)).toBe(false);
	for (const status of [204, 206, 404, 500, 503]) {
		const failed = { status, headers: script.headers };
		expect(isSound(SCRIPT, failed)).toBe(false);
	}
});

/** What the plugin makes of an answer, by the name of its turn. */
function turn(name: 'fetchDidSucceed' | 'cacheWillUpdate' | 'cachedResponseWillBeUsed', response: Response) {
	const request = new Request(SCRIPT);
	const given = { request, response, cachedResponse: response, cacheName: 'precache', event: undefined as never };
	return onlySound[name]?.(given);
}

test('what is no script is not kept as one, and what was kept of it counts as not there', async () => {
	expect(await turn('cacheWillUpdate', page)).toBeNull();
	expect(await turn('cachedResponseWillBeUsed', page)).toBeNull();
	expect(await turn('cacheWillUpdate', script)).toBe(script);
	expect(await turn('cachedResponseWillBeUsed', script)).toBe(script);
});

test('what the browser has kept of it is asked for once more, of the server', async () => {
	const asked = vi.fn(async () => script);
	vi.stubGlobal('fetch', asked);
	expect(await turn('fetchDidSucceed', script)).toBe(script);
	expect(asked).not.toHaveBeenCalled();
	expect(await turn('fetchDidSucceed', page)).toBe(script);
	expect(asked.mock.calls).toEqual([[SCRIPT, { cache: 'reload' }]]);
});
