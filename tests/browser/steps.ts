import { expect, type Locator, type Page } from '@playwright/test';
import { drawQr } from '#ui/qr';
import { common, compose, desk, joining } from '#i18n/words';
import { faultsOn } from '#tests/support/axe';

/** The chair's way back from a page to the desk, as it is named. */
export const BACK_TO_DESK = desk.back(common.roles.chair);

/** Says yes to the name on the card: the phone is in when the question has gone. */
export async function sayYes(page: Page): Promise<void> {
	const yes = page.getByRole('button', { name: joining.yes });
	await yes.click();
	await yes.waitFor({ state: 'detached' });
	await page.waitForURL((url) => !url.pathname.startsWith('/join'));
}

/** What was just written waits ten seconds, in which it can be stopped: says that it may go at once. */
export async function sendNow(page: Page): Promise<void> {
	await page.getByRole('button', { name: compose.hold.now, exact: true }).click();
}

/** Waits until nothing of this phone waits to be sent: what another phone asks for from here on is there. */
export const allSent = (page: Page): Promise<void> =>
	expect
		.poll(() =>
			page.evaluate(async () => {
				const asked = <T>(request: IDBRequest<T>) =>
					new Promise<T>((done, fail) => {
						request.onsuccess = () => done(request.result);
						request.onerror = () => fail(request.error as Error);
					});
				const db = await asked(indexedDB.open('kairan'));
				const entries = await asked(db.transaction('outbox').objectStore('outbox').getAll());
				db.close();
				return (entries as { state: string }[]).filter(({ state }) => state === 'pending').length;
			}),
		)
		.toBe(0);

/** Waits until the phone holds all that it needs to start without signal. */
export async function readyOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
}

/** What sticks out of the screen sideways, outside of boxes that scroll by themselves: nothing, on a page that fits. */
export async function outside(page: Page): Promise<string[]> {
	// Asked of the window that was opened: on a phone, a page that is too wide makes `innerWidth` grow with it.
	const width = page.viewportSize()?.width ?? 0;
	return page.evaluate((wide) => {
		if (document.documentElement.scrollWidth <= wide) return [];
		const out = [...document.querySelectorAll('body *')].filter(
			(one) => one.getBoundingClientRect().right > wide + 1 && !one.closest('[tabindex="0"]'),
		);
		return [`${document.documentElement.scrollWidth} px`, ...out.slice(0, 4).map((one) => one.outerHTML.slice(0, 100))];
	}, width);
}

/** Signs that are larger than the words beside them: in large letters they would push these out of sight. */
export const largeSigns = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const hasWords = (one: Element | null) =>
			[...(one?.childNodes ?? [])].some(
				({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
			);
		return [...document.querySelectorAll('svg')]
			.filter(({ parentElement }) => hasWords(parentElement))
			.filter(
				(svg) => svg.getBoundingClientRect().height > 1.6 * parseFloat(getComputedStyle(svg.parentElement!).fontSize),
			)
			.map(({ parentElement }) => parentElement?.outerHTML.slice(0, 100) ?? '');
	});

/**
 * Looks at a screen: it is no wider than its window, a dialog lies within it, no sign is larger than its words, and axe
 * finds nothing in anybody's way.
 * With KAIRAN_SHOTS set to a folder, a picture of it is kept there.
 */
export async function lookAt(page: Page, name: string): Promise<void> {
	await page.getByRole('heading').first().waitFor();
	const { KAIRAN_SHOTS: shots } = process.env;
	if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
	expect(await outside(page), name).toEqual([]);
	expect(await largeSigns(page), name).toEqual([]);
	const dialog = await page
		.locator('dialog[open]')
		.evaluateAll((open) => open.map((each) => each.getBoundingClientRect()));
	const inner = await page.evaluate(() => innerHeight);
	for (const { top, bottom } of dialog) expect(top >= 0 && bottom <= inner, `${name}: the dialog fits`).toBe(true);
	const violations = await faultsOn(page);
	const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
	expect(found, name).toEqual([]);
}

/** Looks at a screen in ordinary letters and in the largest. */
export async function lookAtBothSizes(page: Page, name: string): Promise<void> {
	await lookAt(page, `${name}-100`);
	await page.evaluate(() => (document.documentElement.dataset.text = '300'));
	await lookAt(page, `${name}-300`);
	await page.evaluate(() => delete document.documentElement.dataset.text);
}

/**
 * Notes the random bytes that a browser's pages draw from their next start on: `linkOn` tells by them what a QR holds.
 */
export async function noteRandomBytes(page: Page): Promise<void> {
	await page.context().addInitScript(() => {
		const drawn: number[][] = [];
		const draw = crypto.getRandomValues.bind(crypto);
		crypto.getRandomValues = (array) => {
			const filled = draw(array);
			if (filled instanceof Uint8Array) drawn.push([...filled]);
			return filled;
		};
		Object.assign(globalThis, { drawn });
	});
}

/** The link in the QR of a printed card: the one among all that could be printed whose drawing it is. */
export async function linkOn(page: Page, card: Locator): Promise<string> {
	const path = await card.locator('svg[role=img] path').getAttribute('d');
	const drawn = await page.evaluate(() => (globalThis as unknown as { drawn: number[][] }).drawn);
	const secrets = drawn.map((bytes) => Buffer.from(bytes).toString('base64url'));
	const links = secrets.map((secret) => `${new URL(page.url()).origin}/join#${secret}`);
	const link = links.find((one) => drawQr(one).path === path);
	if (!link) throw new Error('the QR holds none of the links that were made');
	return link;
}
