import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { THEME } from './theme.server';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const agency = readFileSync(
	createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css'),
	'utf8',
);

const { light, dark } = THEME;

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

describe.each([
	['light', light],
	['dark', dark],
])('the %s colours', (_, c) => {
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

	it('words on the vermilion button, which are large and bold, read at 4.5:1', () =>
		expect(contrast(c['on-shu'], c.shu)).toBeGreaterThanOrEqual(4.5));

	it.each(['paper', 'inset', 'board'])('lines and seals that carry meaning stand out from %s at 3:1', (on) => {
		expect(contrast(c['line-strong'], c[on])).toBeGreaterThanOrEqual(3);
		expect(contrast(c.shu, c[on])).toBeGreaterThanOrEqual(3);
	});
});

it('every value that names a token of the Digital Agency is still that token', () => {
	const named = [...css.matchAll(/: ([^;\n]+); \/\* ([a-z]+-[\w-]+) \*\//g)];
	expect(named.length).toBeGreaterThan(15);
	for (const [, value, token] of named) expect(agency.includes(`--${token}: ${value};`), token).toBe(true);
});
