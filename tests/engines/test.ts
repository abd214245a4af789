/**
 * What the journeys of three engines stand on: the production build behind the official emulators, an association of
 * the test's own, and windows of the engine that the project names, each with a profile of its own.
 *
 *     test('a household reads', async ({ association, open }) => {
 *         const window = await open(await association.householdCard('h1'));
 *         await window.see('…');
 *     });
 */
import { test as base, expect } from '@playwright/test';
import type { IssuedCard } from '#tests/support/association';
import { BrowserAssociation } from '../browser/association';
import type { Size } from './driver';
import { ENGINES, missing, type EngineName } from './engines';
import { target } from './target';
import { Window } from './window';

const PHONE: Size = { width: 360, height: 800 };
export const DESK: Size = { width: 1280, height: 800 };

export interface Options {
	engine: EngineName;
}

interface Fixtures {
	skipped: void;
	association: BrowserAssociation;
	/** A window at the link of a card, with a profile of its own. */
	open: (card: IssuedCard, size?: Size) => Promise<Window>;
}

export const test = base.extend<Options & Fixtures>({
	engine: ['chromium', { option: true }],
	skipped: [
		async ({ engine }, use, info) => {
			const why = missing(engine);
			info.skip(why !== undefined, why);
			await use();
		},
		{ auto: true },
	],
	association: async ({}, use) => use(await BrowserAssociation.found(target())),
	open: async ({ engine }, use) => {
		const opened: Window[] = [];
		await use(async ({ secret: { secret } }, size = PHONE) => {
			const window = new Window(await ENGINES[engine].open(size), target().origin);
			opened.push(window);
			await window.goto(`/join#${secret}`);
			return window;
		});
		for (const { driver } of opened) {
			expect.soft(driver.errors(), 'errors that the pages met').toEqual([]);
			await driver.close();
		}
	},
});
