import { expect, test } from 'vitest';
import { NOT_PAGES, shell } from './shell';

const built = {
	build: ['/_app/immutable/entry/start.a1.js', '/_app/immutable/assets/zxing_reader.a1.wasm'],
	files: ['/before-paint.js'],
	version: '7',
};

test('a hashed file is kept under its own name, any other with the version of the build', () => {
	expect(shell(built)).toEqual([
		{ url: '/_app/immutable/entry/start.a1.js', revision: null },
		{ url: '/before-paint.js', revision: '7' },
		{ url: '/app.html', revision: '7' },
		{ url: '/_app/start-app.js', revision: '7' },
		{ url: '/manifest.webmanifest', revision: '7' },
		{ url: '/icons/mark.svg', revision: '7' },
	]);
});

test('a page is any address that is neither the API nor a file', () => {
	const isPage = (path: string) => !NOT_PAGES.some((not) => not.test(path));
	expect(['/', '/join', '/c/k1/0001', '/desk'].every(isPage)).toBe(true);
	expect(['/api/pull', '/_app/version.json', '/manifest.webmanifest', '/icons/mark.svg'].some(isPage)).toBe(false);
});
