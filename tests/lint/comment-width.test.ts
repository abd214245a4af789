import svelte from 'eslint-plugin-svelte';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { commentWidth } from './comment-width.js';

const MAX = 20;

function lint(code: string, filename = 'a.js'): number[] {
	const config = [
		...svelte.configs['flat/base'],
		{
			files: ['**/*'],
			plugins: { kairan: { rules: { 'comment-width': commentWidth } } },
			rules: { 'kairan/comment-width': ['error', MAX] },
		},
	] as Linter.Config[];
	return new Linter().verify(code, config, filename).map(({ line }) => line);
}

it('every line of a comment counts, its tabs as two columns', () => {
	expect(lint('// 45678901234567890\n/*\n * 4567890123456789 1\n */\n')).toEqual([3]);
	expect(lint('{\n\t// 6789012345678 0\n\t// 67890123456789 0\n}\n')).toEqual([3]);
});

it('counts characters: no kanji is wider than one column', () => {
	expect(lint('// 𠮷田さんの家に回覧を届けました。\n')).toEqual([]);
});

it('leaves code, strings and addresses alone', () => {
	expect(lint("const wide = '01234567890123456789';\n// see https://example.org/0123\n")).toEqual([]);
});

it('covers the script, the markup and the styles of a component', () => {
	const wide = '0123456789 0123456789';
	const component = `<script>\n\t// ${wide}\n</script>\n<!-- ${wide} -->\n<style>\n\t/* ${wide} */\n\tp {\n\t\tcolor: red;\n\t}\n</style>\n`;
	expect(lint(component, 'a.svelte')).toEqual([2, 4, 6]);
});
