import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { noLookbehind } from './no-lookbehind.js';

const lint = (code: string) =>
	new Linter().verify(code, {
		plugins: { kairan: { rules: { 'no-lookbehind': noLookbehind } } },
		rules: { 'kairan/no-lookbehind': 'error' },
	});

it.each(['/(?<=a)b/u', '/(?<!a)b/', 'new RegExp("(?<=a)b")', 'new RegExp(String.raw`(?<!${a})b`)'])('%s', (code) =>
	expect(lint(code)).toHaveLength(1),
);

it.each(['/(?<name>a)(?=b)(?!c)/u', '"(<=)"'])('not %s', (code) => expect(lint(code)).toEqual([]));
