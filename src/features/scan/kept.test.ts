import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ZXING_WASM_SHA256 } from 'barcode-detector/ponyfill';
import { beforeEach, expect, it, vi } from 'vitest';
import { fetchKept } from './kept';

let kept: Map<string, Response>;
const caches = {
	open: async () =>
		({
			match: async (url: string) => kept.get(url)?.clone(),
			keys: async () => [...kept.keys()],
			delete: async (url: string) => kept.delete(url),
			put: async (url: string, answer: Response) => void kept.set(url, answer),
		}) as unknown as Cache,
};
const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

beforeEach(() => (kept = new Map()));

it('is fetched once, and stays when the signal is gone; of two versions the newer one is kept', async () => {
	const fetch = vi.fn(async (url: string) => new Response(url));
	expect(text(await fetchKept('/a.1.wasm', { caches, fetch }))).toBe('/a.1.wasm');
	fetch.mockRejectedValue(new Error('no signal'));
	expect(text(await fetchKept('/a.1.wasm', { caches, fetch }))).toBe('/a.1.wasm');
	await expect(fetchKept('/a.2.wasm', { caches, fetch })).rejects.toThrow('no signal');
	fetch.mockImplementation(async (url) => new Response(url));
	await fetchKept('/a.2.wasm', { caches, fetch });
	expect([...kept.keys()]).toEqual(['/a.2.wasm']);
});

it('works in a window that keeps nothing, and keeps no error', async () => {
	const fetch = async () => new Response('x');
	expect(text(await fetchKept('/a', { caches: undefined, fetch }))).toBe('x');
	const broken = { open: () => Promise.reject(new Error('private')) };
	expect(text(await fetchKept('/a', { caches: broken, fetch }))).toBe('x');
	const missing = async () => new Response('', { status: 404 });
	await expect(fetchKept('/b', { caches, fetch: missing })).rejects.toThrow('404');
	expect(kept.size).toBe(0);
});

it('the reader that is served is the one that its package was made for', () => {
	const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
	expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(ZXING_WASM_SHA256);
});
