import { common, devices, frame, joining, keys as words, settings } from '#i18n/words';
import { DESK, expect, test } from './browser';
import { sayYes } from './steps';

test('a card is printed, lets a phone in, and ends it when it is stopped', async ({ association, openPhone }) => {
	const desk = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(desk);
	const { origin } = association.target;
	await desk.goto(`${origin}/desk/keys`);

	// All of the 班: one sheet, two cards. The paper stays empty until the server has the keys.
	await desk.getByLabel(words.show).selectOption({ label: '1班' });
	await desk.getByRole('button', { name: words.chooseAll('2') }).click();
	await desk.getByRole('button', { name: words.make('2') }).click();
	const print = desk.getByRole('button', { name: words.print, exact: true });
	await expect(desk.getByText(words.ready)).toBeVisible();
	await expect(print).not.toHaveAttribute('aria-disabled', 'true');
	await expect(desk.getByText(words.paper('2', '1'))).toBeVisible();

	// What stands on the first card is enough to come in by.
	const card = desk.getByRole('article').filter({ hasText: '三宅 節子' });
	await expect(card.getByRole('img')).toBeVisible();
	const code = await card.locator('.code').innerText();
	expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4} ){2}[2-9A-HJ-NP-Z]{4}$/u);
	const kept = await desk.evaluate(async () => {
		const open = indexedDB.open('kairan');
		const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
		const all = [...db.objectStoreNames].map(
			(name) =>
				new Promise((done) => {
					const got = db.transaction(name).objectStore(name).getAll();
					got.onsuccess = () => done(got.result);
				}),
		);
		return JSON.stringify([await Promise.all(all), { ...localStorage }]);
	});
	expect(kept).not.toContain(code.replaceAll(' ', ''));
	expect(kept).toContain('三宅 節子');

	// Leaving asks; staying keeps the cards.
	await desk
		.getByRole('link', { name: frame.desk(common.roles.chair) })
		.first()
		.click();
	await expect(desk.getByRole('dialog').getByText(words.leaveText)).toBeVisible();
	await desk.getByRole('button', { name: words.leaveNo }).click();
	await expect(card).toBeVisible();
	const sheet = await desk.pdf({ preferCSSPageSize: true });
	expect(sheet.length).toBeGreaterThan(10_000);

	const phone = await openPhone(`${origin}/join`);
	await phone.getByRole('textbox').fill(code.toLowerCase());
	await phone.getByRole('button', { name: joining.typeSubmit }).click();
	await sayYes(phone);

	// The household's phone is named there, and the chair sees it and stops the card.
	await phone.goto(`${origin}/settings`);
	await phone.getByRole('button', { name: devices.renameOf(devices.kinds.self) }).click();
	await phone.getByRole('textbox').fill('おばあちゃんのスマホ');
	const named = phone.waitForResponse(/\/api\/push$/u);
	await phone.getByRole('button', { name: devices.renameYes }).click();
	await expect(phone.getByText('おばあちゃんのスマホ')).toBeVisible();
	expect((await named).status()).toBe(200);

	await desk.getByRole('button', { name: words.done }).click();
	await desk.getByRole('button', { name: words.leaveYes }).click();
	await desk.reload();
	await desk.getByRole('link', { name: words.detailsOf('三宅 節子') }).click();
	await expect(desk.getByText('おばあちゃんのスマホ')).toBeVisible();
	await desk.getByRole('button', { name: /を止める$/u }).click();
	const pushed = desk.waitForResponse(/\/api\/push$/u);
	await desk.getByRole('dialog').getByRole('button', { name: words.revokeYes, exact: true }).click();
	await expect(desk.getByText(words.revoked)).toBeVisible();
	expect((await pushed).status()).toBe(200);

	await phone.reload();
	await expect(phone.getByText(settings.ended)).toBeVisible();
});
