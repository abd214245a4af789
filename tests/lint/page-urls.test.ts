import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import { expect, it } from 'vitest';
import { pageUrls } from './page-urls.js';

function problems(code: string, filename = 'a.js'): number {
	const config = [
		...svelte.configs['flat/base'],
		{
			files: ['**/*'],
			plugins: { kairan: { rules: { 'page-urls': pageUrls } } },
			rules: { 'kairan/page-urls': 'error' },
		},
	] as Linter.Config[];
	return new Linter().verify(code, config, filename).length;
}

it.each([
	["const a = '/desk'"],
	["const a = '/settings#outbox'"],
	['const a = `/desk/write/${b}`'],
	['const a = `${origin}/join#${b}`'],
	["goto(a ? '/desk' : b)"],
	["goto('/')"],
	["replaceState(a ? b : '/', {})"],
	["const a = { href: '/' }"],
])('%s is an address of a page', (code) => expect(problems(code)).toBe(1));

it.each([['<a href="/">a</a>'], ['<a href="/circular/{b}">a</a>'], ["<A href={b ?? '/desk'} />"]])(
	'%s is an address of a page',
	(code) => expect(problems(code, 'a.svelte')).toBe(1),
);

it.each([
	["import a from '#features/join/read-key'"],
	["import a from './settings'"],
	["const a = '/'"],
	["const a = b.join('/')"],
	["fetch('/api/pull')"],
	["const a = '/deskbound'"],
])('%s is none', (code) => expect(problems(code)).toBe(0));
