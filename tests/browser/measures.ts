import type { Page } from '@playwright/test';
import { THEMES } from '#ui/display';
import { stuck } from '#tests/engines/in-page';
import { faultsOn } from '#tests/support/axe';
import { outside } from './steps';

/** The most of a window's height that what stays at its edges may take: the rest is for reading. */
const BARS = 0.25;
/** The least that a target measures, in ordinary letters and from 150 % on, in CSS px. */
const [TARGET, LARGE_TARGET] = [48, 60];

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
 * What is in the way of somebody who needs these letters: what sticks out of the window, bars that leave too little
 * room to read, and what is too small to be hit.
 */
export async function hindrances(page: Page, size: string): Promise<string[]> {
	const bars = await page.evaluate(stuck);
	const small = await smallerThan(page, Number(size) >= 150 ? LARGE_TARGET : TARGET);
	return [...(await outside(page)), ...(bars > BARS ? [`bars take ${bars.toFixed(2)}`] : []), ...small];
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

/** What reads at less than 7:1, or large letters at less than 4.5:1 (WCAG 1.4.6), in any of the themes. */
export async function faintIn(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const theme of THEMES) {
		await page.evaluate((chosen) => {
			(globalThis as unknown as { kairanTheme: { choose(theme: string): void } }).kairanTheme.choose(chosen);
		}, theme);
		const faults = await faultsOn(page, (axe) => axe.withRules(['color-contrast-enhanced']));
		found.push(...faults.flatMap(({ nodes }) => nodes.map(({ html }) => `${theme}: ${html.slice(0, 120)}`)));
	}
	return found;
}
