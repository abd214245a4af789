import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { THEMES as NAMES } from './display';
import { THEMES } from './theme.server';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const agency = readFileSync(
	createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
	'utf8',
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const c = parseInt(hex.slice(at, at + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a = '', b = ''): number {
	const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(THEMES))('the %s colours', (theme, own) => {
	const c = { ...THEMES['warm'], ...own };
	const isHigh = theme.startsWith('contrast');

	it.each(
		['ink', 'ink-soft', 'link', 'shu-ink'].flatMap((ink) =>
			['paper', 'inset', 'board'].map((on) => [ink, on] as const),
		),
	)('%s on %s reads at 7:1', (ink, on) => expect(contrast(c[ink], c[on])).toBeGreaterThanOrEqual(7));

	it.each([
		['shu-ink', 'shu-wash'],
		['ink', 'shu-wash'],
		['done', 'done-wash'],
		['done', 'paper'],
		['ink', 'done-wash'],
		['wait', 'wait-wash'],
		['wait', 'paper'],
		['ink', 'wait-wash'],
		['ink', 'spoken'],
		['link', 'spoken'],
	])('%s on %s reads at 7:1', (ink, on) => expect(contrast(c[ink], c[on])).toBeGreaterThanOrEqual(7));

	it('words on the vermilion button, which are large and bold, read at 4.5:1, in high contrast at 7:1', () =>
		expect(contrast(c['on-shu'], c.shu)).toBeGreaterThanOrEqual(isHigh ? 7 : 4.5));

	it.each(['paper', 'inset', 'board'])('lines and seals that carry meaning stand out from %s', (on) => {
		expect(contrast(c['line-strong'], c[on])).toBeGreaterThanOrEqual(isHigh ? 7 : 3);
		expect(contrast(c.shu, c[on])).toBeGreaterThanOrEqual(isHigh ? 7 : 3);
		if (isHigh) expect(contrast(c.line, c[on])).toBeGreaterThanOrEqual(7);
	});
});

it('there is a theme for each choice', () =>
	expect(Object.keys(THEMES)).toEqual(NAMES.filter((name) => name !== 'system')));

it('a theme sets colours and nothing else: what is large or has room in one of them is so in all', () => {
	const blocks = [...css.matchAll(/^\t?\[data-theme='[\w-]+'\] \{([^}]*)\}/gm)].slice(1).map(([, block = '']) => block);
	expect(blocks).toHaveLength(NAMES.length - 2);
	const set = blocks.flatMap((block) => [...block.matchAll(/^\s+([\w-]+): ([^;]+);/gm)]);
	const others = set.filter(
		([, name, value = '']) => !['color-scheme', '--shadow'].includes(name ?? '') && !/^#/.test(value),
	);
	expect(others.map(([declared]) => declared.trim())).toEqual([]);
});

it('every value that names a token of the Digital Agency is still that token', () => {
	const named = [...css.matchAll(/: ([^;\n]+); \/\* ([a-z]+-[\w-]+) \*\//g)];
	expect(named.length).toBeGreaterThan(15);
	for (const [, value, token] of named) expect(agency.includes(`--${token}: ${value};`), token).toBe(true);
});
