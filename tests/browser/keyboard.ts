import { expect, type Locator, type Page } from '@playwright/test';
import { joining } from '#i18n/words';

/** Presses of Tab after which a thing counts as out of the keyboard's reach. */
const REACH = 120;

/** What has the focus, as a failed test names it. */
const focused = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');

/** The focus is at something, and can be seen there: it is never at the page's body. */
export async function hasFocus(page: Page, after: string): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.localName), `the focus ${after}`)
		.not.toBe('body');
}

/** What has the focus shows it: by an outline of its own, or of the row that it is in, and within the window. */
async function isSeen(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const one = document.activeElement;
		const drawn = (part: Element | null) => part !== null && parseFloat(getComputedStyle(part).outlineWidth) >= 2;
		if (!one || !(drawn(one) || drawn(one.closest('label')) || one.matches('main, h1'))) return false;
		const { top, bottom } = (one.closest('label') ?? one).getBoundingClientRect();
		return bottom > 0 && top < innerHeight;
	});
}

/** Somebody without a pointer: Tab until the thing has the focus, which is seen all the way there, and a key. */
export class Keyboard {
	constructor(readonly page: Page) {}

	/** Goes to a thing. Shift+Tab with `back`. */
	async to(thing: Locator, back = false): Promise<void> {
		await thing.waitFor();
		const isThere = () => thing.evaluate((one) => one === document.activeElement);
		for (let presses = 0; presses < REACH; presses += 1) {
			if (await isThere()) return;
			await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
			const isOutside = await this.page.evaluate(() => document.activeElement === document.body);
			// After the last thing of a page the browser's own bar has its turn.
			if (!isOutside) expect(await isSeen(this.page), `seen: ${await focused(this.page)}`).toBe(true);
		}
		throw new Error(`Tab never reached ${thing.toString()}; it is at ${await focused(this.page)}`);
	}

	/** Goes to a thing and presses a key on it; the focus is somewhere after that. */
	async press(thing: Locator, key = 'Enter'): Promise<void> {
		await this.to(thing);
		await this.page.keyboard.press(key);
		await hasFocus(this.page, `after ${key} on ${thing.toString()}`);
	}

	/** Goes to a field and types. */
	async type(field: Locator, text: string): Promise<void> {
		await this.to(field);
		await this.page.keyboard.insertText(text);
	}

	/** Chooses one of a group of radios: Tab leads to the one that is chosen or else the first, the arrows on. */
	async choose(radio: Locator): Promise<void> {
		const name = await radio.getAttribute('name');
		const group = this.page.locator(`input[name="${name}"]`);
		const chosen = this.page.locator(`input[name="${name}"]:checked`);
		await this.to((await chosen.count()) > 0 ? chosen : group.first());
		if ((await chosen.count()) === 0) await this.page.keyboard.press('Space');
		for (let presses = 0; presses < 12 && !(await radio.isChecked()); presses += 1)
			await this.page.keyboard.press('ArrowDown');
		await expect(radio).toBeChecked();
	}

	async escape(): Promise<void> {
		await this.page.keyboard.press('Escape');
		await hasFocus(this.page, 'after Escape');
	}
}

/** In by the twelve letters of a card. */
export async function enter(keys: Keyboard, code: string): Promise<void> {
	const { page } = keys;
	await keys.type(page.getByRole('textbox', { name: joining.typeLabel }), code);
	await page.keyboard.press('Enter');
	await keys.press(page.getByRole('button', { name: joining.yes, exact: true }));
	await page.waitForURL((url) => !url.pathname.startsWith('/join'));
	await hasFocus(page, 'after the card');
}
