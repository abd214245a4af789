import type { Page } from '@playwright/test';
import { THEMES } from '#ui/display';
import { stuck } from '#tests/engines/in-page';
import { faultsOn } from '#tests/support/axe';
import { outside } from './steps';

/** The most of a window's height that what stays at its edges may take: the rest is for reading. */
const BARS = 0.25;
/** The least that a target measures, in ordinary letters and from 150 % on, in CSS px. */
const [TARGET, LARGE_TARGET] = [48, 60];

/** Turns a page that is open to other letters and another window, as if it had been opened in them. */
export async function resize(page: Page, size: string, viewport: { width: number; height: number }): Promise<void> {
	await page.setViewportSize(viewport);
	await page.evaluate((text) => (document.documentElement.dataset.text = text), size);
}

/**
 * What can be pressed and is smaller than this many px. A label is pressed with its box; a link in a line of text may
 * be low, and what has the focus alone to be seen by is not for fingers.
 */
export function smallerThan(page: Page, least: number, within = 'body'): Promise<string[]> {
	return page.evaluate(
		([px, roots]) => {
			const pressed = 'button, a[href]:not(.unseen, p a, dd a, .text a), input, select, textarea, summary';
			const all = [...document.querySelectorAll(roots)].flatMap((root) => [...root.querySelectorAll(pressed)]);
			return all.flatMap((one) => {
				const target = one.closest('label') ?? one;
				const { width, height } = target.getBoundingClientRect();
				// Of what is not drawn, and of what is for a screen reader alone, there is nothing to press.
				if (Math.max(width, height) <= 1 || !target.checkVisibility({ visibilityProperty: true })) return [];
				const isSmall = Math.min(width, height) < px - 0.5;
				return isSmall ? [`${one.outerHTML.slice(0, 100)} ${Math.round(width)} × ${Math.round(height)}`] : [];
			});
		},
		[least, within] as const,
	);
}

/**
 * Actions at the foot of the window that cover more of it than what the page keeps free below the focus: what has it
 * could lie under them (WCAG 2.4.11).
 */
const coversFocus = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const free = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd);
		return [...document.querySelectorAll('main .button.main, .sticky-foot')].flatMap((action) => {
			const { position, insetBlockEnd } = getComputedStyle(action);
			const { height } = action.getBoundingClientRect();
			// In a box of its own it has no way to go.
			const sticks = position === 'sticky' && (action.parentElement?.clientHeight ?? 0) > height + 1;
			if (!sticks || !action.checkVisibility() || action.closest('dialog')) return [];
			const covered = Math.round(height + parseFloat(insetBlockEnd));
			return covered > free ? [`「${action.textContent?.trim()}」 covers ${covered} px of ${Math.round(free)}`] : [];
		});
	});

/**
 * What is in the way of somebody who needs these letters: what sticks out of the window, bars that leave too little
 * room to read or lie over what has the focus, and what is too small to be hit.
 */
export async function hindrances(page: Page, size: string): Promise<string[]> {
	const bars = await page.evaluate(stuck);
	const small = await smallerThan(page, Number(size) >= 150 ? LARGE_TARGET : TARGET);
	const tooHigh = bars > BARS ? [`bars take ${bars.toFixed(2)}`] : [];
	return [...(await outside(page)), ...tooHigh, ...(await coversFocus(page)), ...small];
}

/** The main actions of a page that are not in the window while the sheet is that they belong to. */
export async function actionsOutOfSight(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const actions = [...document.querySelectorAll('main :is(.button.main, .seal:not(.pressed))')];
		return actions.flatMap((action) => {
			if (!action.checkVisibility() || action.closest('dialog')) return [];
			scrollTo(0, 0);
			const sheet = action.closest('.paper') ?? document.body;
			const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
			scrollTo(0, sheet.getBoundingClientRect().top - bar);
			const { top, bottom } = action.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight + 1 ? [] : [action.textContent?.trim() ?? ''];
		});
	});
}

/**
 * Of axe's rules, those that a theme decides: it sets colours and nothing else (tokens.test.ts), so that what the
 * others find is the same in all of them. The contrast of WCAG 1.4.6 has that of 1.4.3 in it.
 */
const OF_COLOURS = ['color-contrast-enhanced', 'link-in-text-block'];

interface InPage {
	axe: { run(options: object): Promise<{ violations: { nodes: { html: string }[] }[] }> };
	kairanTheme: { choose(theme: string): void };
}

/**
 * What reads at less than 7:1, or large letters at less than 4.5:1, and links that are told by their colour alone, in
 * any of the themes. The page is in that of the system afterwards.
 */
export async function faintIn(page: Page): Promise<string[]> {
	// Brings axe into the page once: it is larger than the app, and a look at colours alone takes less time.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await faultsOn(page, (axe) => axe.withRules(OF_COLOURS));
	return page.evaluate(
		async ([themes, rules]) => {
			const { axe, kairanTheme } = globalThis as unknown as InPage;
			const found: string[] = [];
			for (const theme of themes) {
				kairanTheme.choose(theme);
				const { violations } = await axe.run({ runOnly: rules, resultTypes: ['violations'] });
				found.push(...violations.flatMap(({ nodes }) => nodes.map(({ html }) => `${theme}: ${html.slice(0, 120)}`)));
			}
			kairanTheme.choose('system');
			return found;
		},
		// What the system asks for is one of the others.
		[THEMES.filter((theme) => theme !== 'system'), OF_COLOURS] as const,
	);
}
