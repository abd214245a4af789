import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Content } from '#contract/content';
import { common, desk, deskTitles, frame, joining, ledger, reading } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { expect, test } from './browser';
import { lookAt, sayYes } from './steps';
import { hold, tapTwice } from './tremor';

const content: Content = {
	title: '秋の一斉清掃',
	body: '公園を掃除します。',
	fields: { contact: '衛生委員 難波（086-123-4567）' },
	category: 'cleaning',
	urgent: false,
	attachments: [],
};
const published = { name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } } as const;

/** A household's phone with the circular in its list. */
async function atCircular(association: BrowserAssociation, open: (url: string) => Promise<Page>): Promise<Page> {
	await association.chair(published);
	const phone = await open(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	return phone;
}

test('the second tap of a trembling finger does nothing to what the first one opened; the keyboard is not held up', async ({
	association,
	openPhone,
}) => {
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await tapTwice(phone.getByRole('button', { name: frame.textSize, exact: true }));
	const letters = phone.getByRole('dialog', { name: frame.textSize });
	await expect(letters).toBeVisible();
	await phone.keyboard.press('Escape');
	await expect(letters).toBeHidden();
});

test('a seal that is held long is pressed once, with no menu over it and none of its word selected', async ({
	association,
	openPhone,
}) => {
	const phone = await atCircular(association, openPhone);
	await phone.getByRole('link', { name: content.title }).click();
	const seal = phone.getByRole('button', { name: reading.press });
	const menus = await phone.evaluateHandle(() => {
		const seen: boolean[] = [];
		addEventListener('contextmenu', ({ defaultPrevented }) => seen.push(defaultPrevented));
		return seen;
	});
	await hold(seal);
	await expect(seal).toHaveAttribute('aria-pressed', 'true');
	expect(await menus.jsonValue()).not.toContain(false);
	expect(await phone.evaluate(() => String(getSelection()))).toBe('');
	// Once: the way back is there, and was not pressed with it.
	await expect(phone.getByRole('button', { name: reading.undo })).toBeVisible();
});

test('a screen reader hears the name of the page that was opened, and each number once', async ({
	association,
	openPhone,
}) => {
	const phone = await atCircular(association, openPhone);
	const row = phone.getByRole('link', { name: content.title });
	await expect(row).toHaveAccessibleName(new RegExp(`^\\s*${content.title}`, 'u'));
	await row.click();
	await expect(phone.locator('[data-announcer]')).toHaveText(`${content.title} - ${common.app}`);
	await expect(phone.locator('#svelte-announcer')).toBeHidden();
	await expect(phone.getByRole('link', { name: reading.call, exact: true })).toHaveAttribute('href', 'tel:0861234567');
	await phone.getByRole('link', { name: frame.home, exact: true }).click();
	await expect(phone.locator('[data-announcer]')).toHaveText(new RegExp(`${common.app}$`, 'u'));
});

test("a household's page is called after it, to the eye and to the ear", async ({ association, openPhone }) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await expect(chair.getByRole('heading', { level: 1 })).toHaveText(desk.title(common.roles.chair));
	await chair.getByRole('link', { name: deskTitles.roster }).click();
	await chair.getByRole('link', { name: /三宅 節子/u }).click();
	await expect(chair.getByRole('heading', { level: 1 })).toHaveText(common.household('三宅 節子'));
	// Its sheet is called after it, too: on a phone to the ear only.
	const again = chair.getByRole('heading', { level: 2, name: '三宅 節子' });
	expect((await again.boundingBox())?.width).toBe(1);
	await chair.setViewportSize({ width: 1280, height: 800 });
	expect((await again.boundingBox())?.width).toBeGreaterThan(100);
	const title = `${common.household('三宅 節子')} - ${common.app}`;
	await expect(chair).toHaveTitle(title);
	await expect(chair.locator('[data-announcer]')).toHaveText(title);
});

test('what has the focus is never under the notice of what was done', async ({ association, openPhone }) => {
	await association.chair(published);
	const options = { viewport: { width: 360, height: 560 } };
	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')), options);
	await sayYes(leader);
	await leader.goto(association.target.origin + href('ledger', { id: 'c1' }));
	await leader.getByRole('radio', { name: ledger.quick.paper }).check();
	await leader.getByRole('button', { name: /、大森 ハル/u }).click();
	await leader.getByRole('button', { name: ledger.undo }).waitFor();
	const hidden = await leader.evaluate(() => {
		const notice = document.querySelector('.undo');
		const fields = [...document.querySelectorAll<HTMLElement>('main :is(a, button, input, summary)')];
		return fields.flatMap((field) => {
			if (!notice || notice.contains(field) || !field.checkVisibility()) return [];
			scrollTo(0, 0);
			field.focus();
			const [own, over] = [field.getBoundingClientRect(), notice.getBoundingClientRect()];
			return own.bottom > over.top && own.top < over.bottom ? [field.outerHTML.slice(0, 80)] : [];
		});
	});
	expect(hidden).toEqual([]);
});

test('the buttons of a door stand before its history, in the largest letters too', async ({
	association,
	openPhone,
}) => {
	await association.chair(published);
	const options = { viewport: { width: 320, height: 640 } };
	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')), options);
	await sayYes(leader);
	await leader.evaluate(() => localStorage.setItem('kairan.text', '300'));
	await leader.goto(association.target.origin + href('desk'));
	await leader.getByRole('button', { name: /、大森 ハル/u }).click();
	const dialog = leader.locator('dialog[open]');
	const tick = await dialog.getByRole('button', { name: ledger.tick.paper }).boundingBox();
	const history = await dialog.locator('ol').boundingBox();
	expect(tick?.y).toBeLessThan(history?.y ?? 0);
	await lookAt(leader, 'door-dialog');
});

test('a chair is asked once for the card of her own household, and may leave it out', async ({
	association,
	openPhone,
}) => {
	const words = desk.ownHousehold;
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await expect(chair.getByText(words.title)).toBeVisible();
	await lookAt(chair, 'own-household');
	await chair.getByRole('link', { name: words.add }).click();
	await expect(chair.getByRole('heading', { name: joining.typeTitle })).toBeVisible();
	await chair.goto(association.link(await association.householdCard('h1')));
	await sayYes(chair);
	await expect(chair.getByText(frame.acting('三宅 節子'))).toBeVisible();
	await chair.getByRole('button', { name: frame.toSeat('会長') }).click();
	await expect(chair.getByRole('heading', { name: desk.circulars })).toBeVisible();
	await expect(chair.getByText(words.title)).toBeHidden();

	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(leader);
	await leader.getByRole('button', { name: words.later }).click();
	await expect(leader.getByText(words.title)).toBeHidden();
	await leader.reload();
	await expect(leader.getByRole('link', { name: frame.desk(common.roles.groupLeader) })).toBeVisible();
	await expect(leader.getByText(words.title)).toBeHidden();
});
