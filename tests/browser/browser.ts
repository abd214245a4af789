/**
 * What browser tests stand on. The production build runs behind Hosting on the official emulators, with the seeded town
 * of `npm start`; each worker has such a town for all its tests.
 *
 *     import { expect, test } from './browser';
 *
 *     test('a resident reads a circular', async ({ town, page }) => {
 *         await page.goto(town.link('resident'));
 *     });
 *
 *     test('a receipt waits for the signal', async ({ association, openPhone }) => {
 *         await association.chair({ name: 'message.send', args: { … } });
 *         const phone = await openPhone(association.link(await association.householdCard('h1')));
 *         await phone.context().setOffline(true);
 *     });
 *
 * - `page` is a phone of 360×800 in Japan; `openPhone(url, options)` is another one with storage of its own, `DESK` the
 *   options of a wide screen, `DARK` those of a dark one.
 * - `town` is the seeded association. It is shared: read it, and leave it as it was. Household cards let five devices
 * in;
 *   for a seat, whose card is good once, `await town.seatLink('seat-chair')` prints a new one.
 * - `association` is a small association of the test's own (association.ts): change there whatever you like.
 * - Each page is watched: an error on the console, an uncaught error or a breach of the Content-Security-Policy fails
 * the
 *   test at its end. Requests that fail while a phone is offline are no errors. A test that provokes one says so:
 *   `watch.allow(/…/)`.
 */
import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Role } from '#contract/member';
import { Client } from '#seeds/replay/client';
import type { Card } from '#seeds/town/cards';
import { TestAssociation } from '#tests/support/association';
import { handed, type Handed } from './handed';
import { BrowserAssociation, newKey, overHttp } from './association';
import { Watch } from './watch';

export { expect };

/** A wide screen, as at a desk. */
export const DESK: BrowserContextOptions = {
	viewport: { width: 1280, height: 800 },
	isMobile: false,
	hasTouch: false,
	deviceScaleFactor: 1,
};
export const DARK: BrowserContextOptions = { colorScheme: 'dark' };

/** The seeded association. */
export class Town {
	readonly origin: string;

	constructor(readonly handed: Handed) {
		this.origin = handed.target.origin;
	}

	/** The first card of a role, as `npm start` shows it; a seat's is used up by its first test. */
	card(role: Role): Card {
		const card = this.handed.shown.find((one) => one.role === role);
		if (!card) throw new Error(`the town shows no card for ${role}`);
		return card;
	}

	link(role: Role): string {
		return this.linkOf(this.card(role));
	}

	/** The card of a household (`h3-02`: third 班, second door). */
	householdLink(household: string): string {
		const card = this.handed.cards.find(({ member, role }) => member === household && role === 'resident');
		if (!card) throw new Error(`no household ${household}`);
		return this.linkOf(card);
	}

	/** A new card for a seat: `seat-chair`, `seat-vice`, `seat-leader-3`, `seat-volunteer`, `seat-city`. */
	async seatLink(seat: string): Promise<string> {
		const { target, association, tokens } = this.handed;
		const connection = overHttp(new Client(target, association, tokens));
		const seeded = new TestAssociation(connection, association, 'seat-chair');
		const { secret } = await seeded.issue(newKey(), { kind: 'seat', seat });
		return this.linkOf(secret);
	}

	linkOf({ secret }: Pick<Card, 'secret'>): string {
		return `${this.origin}/join#${secret}`;
	}
}

interface Fixtures {
	town: Town;
	association: BrowserAssociation;
	watch: Watch;
	/** Opens a page on a phone of its own and goes to the address. */
	openPhone: (url: string, options?: BrowserContextOptions) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
	town: async ({}, use) => use(new Town(handed())),
	baseURL: async ({ town }, use) => use(town.origin),
	association: async ({ town }, use) => use(await BrowserAssociation.found(town.handed.target)),
	watch: async ({}, use) => {
		const watch = new Watch();
		await use(watch);
		expect(watch.seen, `errors that the pages met; lost scripts: ${watch.lostScripts.join(', ')}`).toEqual([]);
	},
	context: async ({ context, watch }, use) => {
		await watch.over(context);
		await use(context);
	},
	openPhone: async ({ browser, contextOptions, watch }, use) => {
		const opened: Page[] = [];
		await use(async (url, options = {}) => {
			const context = await browser.newContext({ ...contextOptions, ...options });
			await watch.over(context);
			const page = await context.newPage();
			opened.push(page);
			await page.goto(url);
			return page;
		});
		for (const page of opened) await page.context().close();
	},
});
