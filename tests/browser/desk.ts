import type { Page } from '@playwright/test';
import type { Content } from '#contract/content';
import { DESK, test as base } from './browser';
import { readyOffline, sayYes } from './steps';

/*
 * What the journeys of the desk stand on: a circular, and the chair's wide screen.
 */

export const TITLE = '秋の一斉清掃';
export const BODY = '公園を掃除します。';
export const content: Content = {
	title: TITLE,
	body: BODY,
	fields: {},
	category: 'cleaning',
	urgent: false,
	attachments: [],
};
export const published = { name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } } as const;

export const test = base.extend<{ chair: Page }>({
	chair: async ({ association, openPhone }, use) => {
		const page = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
		await sayYes(page);
		// Pages that were never opened come from the worker's store once it is ready and the page is its own.
		await readyOffline(page);
		await page.goto(`${association.target.origin}/desk`);
		await use(page);
	},
});

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The one that is open: the frame has another, for the text size. */
export const dialog = (page: Page) => page.locator('dialog[open]');
