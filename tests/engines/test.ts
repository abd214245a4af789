/**
 * What the journeys of three engines stand on: the production build behind the official emulators, an association of
 * the test's own, and windows of the engine that the project names, each with a network of its own.
 *
 *     test('a household reads', async ({ association, open }) => {
 *         const { window, signal } = await open(await association.householdCard('h1'));
 *         signal.off();
 *     });
 */
import { writeFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import type { IssuedCard } from '#tests/support/association';
import { BrowserAssociation } from '../browser/association';
import type { Size } from './driver';
import { ENGINES, missing, type EngineName } from './engines';
import { Signal } from './signal';
import { target } from './target';
import { Window } from './window';

export { expect };
export const PHONE: Size = { width: 360, height: 800 };
export const DESK: Size = { width: 1280, height: 800 };

export interface Opened {
	window: Window;
	signal: Signal;
}

export interface Options {
	engine: EngineName;
}

/** An engine's words for a request that met no network, or was left with its page: the app says what it makes of it. */
const NETWORK = /Failed to load resource|error loading dynamically imported module/;

interface Fixtures {
	skipped: void;
	association: BrowserAssociation;
	/** Errors that a test provokes: put in what they look like. */
	provoked: RegExp[];
	/** A window at the link of a card, with a profile of its own. */
	open: (card: IssuedCard, size?: Size, preferences?: Record<string, unknown>) => Promise<Opened>;
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
	provoked: async ({}, use) => use([NETWORK]),
	open: async ({ engine, provoked }, use, info) => {
		const opened: Opened[] = [];
		await use(async ({ secret: { secret } }, size = PHONE, preferences) => {
			const signal = await Signal.to(target().origin);
			const window = new Window(await ENGINES[engine].open(size, preferences), signal.origin);
			opened.push({ window, signal });
			await window.goto(`/join#${secret}`);
			return { window, signal };
		});
		for (const { window, signal } of opened) {
			const met = window.driver.errors().filter((error) => !provoked.some((allowed) => allowed.test(error)));
			expect.soft(met, 'errors that the pages met').toEqual([]);
			if (info.errors.length > 0) writeFileSync(info.outputPath('window.png'), await window.driver.screenshot());
			await window.driver.close();
			await signal.close();
		}
	},
});
