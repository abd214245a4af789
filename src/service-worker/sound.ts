import type { addPlugins } from 'workbox-precaching';

type Plugin = Parameters<typeof addPlugins>[0][number];

/**
 * True of an answer that can be what its address says. A server that answers with its page for a file that it has not,
 * or a network that asks for a sign-in, would leave the phone with a page where a script belongs, for good.
 */
export function isSound(url: string, { status, headers }: Pick<Response, 'status' | 'headers'>): boolean {
	const isPage = (headers.get('Content-Type') ?? '').startsWith('text/html');
	return status === 200 && isPage === new URL(url).pathname.endsWith('.html');
}

/**
 * Keeps only what is sound. What an earlier version kept that is not counts as not there: it is asked for anew, by this
 * version as it comes in and until then each time. What the browser's own cache has of it is passed over.
 */
export const onlySound: Plugin = {
	fetchDidSucceed: async ({ request: { url }, response }) =>
		isSound(url, response) ? response : fetch(url, { cache: 'reload' }),
	cacheWillUpdate: async ({ request: { url }, response }) => (isSound(url, response) ? response : null),
	cachedResponseWillBeUsed: async ({ request: { url }, cachedResponse }) =>
		cachedResponse && isSound(url, cachedResponse) ? cachedResponse : null,
};
