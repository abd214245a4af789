import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { SPACINGS, THEMES } from './display';
import { TEXT_SIZES } from './text-size';

const script = readFileSync(new URL('../../static/before-paint.js', import.meta.url), 'utf8');

interface System {
	kept?: Record<string, string>;
	/** The media queries that hold. */
	asks?: string[];
	/** What iOS has its texts in; no iOS when left out. */
	iosText?: string;
	isBlocked?: boolean;
}

/** A page in which the script has run. */
function pageOf({ kept = {}, asks = [], iosText, isBlocked = false }: System) {
	const metas = '<meta name="color-scheme" content="light dark"><meta name="theme-color" content="">';
	const { window } = new JSDOM(metas, { runScripts: 'outside-only', url: 'https://kairan.example/' });
	for (const [name, value] of Object.entries(kept)) window.localStorage.setItem(`kairan.${name}`, value);
	if (isBlocked)
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new Error('blocked');
			},
		});
	const listeners: (() => void)[] = [];
	Object.assign(window, {
		matchMedia: (media: string) => ({
			get matches() {
				return asks.some((one) => media.includes(one));
			},
			addEventListener: (_: string, run: () => void) => listeners.push(run),
		}),
		CSS: { supports: () => iosText !== undefined },
		getComputedStyle: () => ({ fontSize: iosText, getPropertyValue: () => ' #123456' }),
	});
	window.eval(script);
	const root = window.document.documentElement;
	const metaOf = (name: string) => window.document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
	return { window, root, metaOf, systemChanged: () => listeners.forEach((run) => run()) };
}

it.each([
	['text', TEXT_SIZES],
	['spacing', SPACINGS.filter((one) => one !== 'normal')],
	['theme', THEMES.filter((one) => one !== 'system')],
	['ruler', ['on']],
] as const)('each %s that can be chosen is there before the first paint, and nothing else is', (name, values) => {
	for (const value of values) expect(pageOf({ kept: { [name]: value } }).root.dataset[name]).toBe(value);
	expect(pageOf({ kept: { [name]: 'x"y' } }).root.dataset[name]).toBe(name === 'theme' ? 'warm' : undefined);
});

it.each([
	[[], 'warm', 'light'],
	[['dark'], 'dark', 'dark'],
	[['more'], 'contrast', 'light'],
	[['dark', 'more'], 'contrast-dark', 'dark'],
])('where nobody chose and the system asks for %j, the theme is %s', (asks, theme, scheme) => {
	const { root, metaOf } = pageOf({ asks });
	expect([root.dataset.theme, metaOf('color-scheme'), metaOf('theme-color')]).toEqual([theme, scheme, '#123456']);
});

it('a theme that was chosen stays when the system changes, and 「自動」 follows it again', () => {
	const asks: string[] = [];
	const { window, root, systemChanged } = pageOf({ asks, kept: { theme: 'light' } });
	asks.push('dark');
	systemChanged();
	expect(root.dataset.theme).toBe('light');
	(window as unknown as { kairanTheme: { choose(theme: string): void } }).kairanTheme.choose('system');
	expect(root.dataset.theme).toBe('dark');
});

it("an iPhone's own text size is taken over, and once more whenever somebody comes back to the page", () => {
	const system = { iosText: '34px' };
	const { window, root } = pageOf(system);
	expect(root.style.getPropertyValue('--system-text')).toBe('2');
	expect(root.querySelector('p')).toBeNull();
	Object.assign(window, { getComputedStyle: () => ({ fontSize: '17px' }) });
	window.document.dispatchEvent(new window.Event('visibilitychange'));
	expect(root.style.getPropertyValue('--system-text')).toBe('1');
	expect(pageOf({}).root.style.getPropertyValue('--system-text')).toBe('');
});

it('where storage is switched off, the page is as the browser has it', () => {
	const { root } = pageOf({ isBlocked: true, asks: ['dark'] });
	expect({ ...root.dataset }).toEqual({ theme: 'dark' });
});
