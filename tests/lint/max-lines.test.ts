import svelte from 'eslint-plugin-svelte';
import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { maxLines } from './max-lines.js';

const SCRIPT = '<script>\n\tlet a = 1;\n</script>\n';
const MARKUP = '<p>{a}</p>\n<p>{a}</p>\n';
const STYLE = '<style>\n\tp {\n\t\tcolor: red;\n\t}\n</style>\n';

function lint(code: string, max: number, filename: string): string[] {
	const config = [
		...svelte.configs['flat/base'],
		{
			files: ['**/*'],
			plugins: { kairan: { rules: { 'max-lines': maxLines } } },
			rules: { 'kairan/max-lines': ['error', max] },
		},
	] as Linter.Config[];
	return new Linter().verify(code, config, filename).map(({ message }) => message);
}

it('script and markup of a component count, its styles do not', () => {
	const component = `${SCRIPT}\n${MARKUP}\n${STYLE}`;
	expect(lint(component, 7, 'a.svelte')).toEqual([]);
	expect(lint(component, 6, 'a.svelte')).toEqual(['7 lines, styles left out; at most 6 are allowed.']);
});

it('every line of another file counts', () => {
	expect(lint('let a;\nlet b;\n', 2, 'a.js')).toEqual([]);
	expect(lint('let a;\nlet b;\nlet c;', 2, 'a.js')).toEqual(['3 lines, styles left out; at most 2 are allowed.']);
});
