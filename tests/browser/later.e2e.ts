import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { DAY_MS, addMs, dayInJapan } from '#domain/moment';
import { compose, desk as words, messages } from '#i18n/words';
import { expect, test } from './browser';
import { setClock } from './clock';
import { button, dialog } from './desk';
import { lookAt, sayYes } from './steps';

const tomorrow = () => dayInJapan(addMs(new Date().toISOString(), DAY_MS));

/** Chooses an hour of tomorrow in the dialog. */
async function choose(page: Page, time: string): Promise<void> {
	await dialog(page).getByLabel(compose.later.day).fill(tomorrow());
	await dialog(page).getByLabel(compose.later.time).fill(time);
}

async function inSizes(page: Page, name: string): Promise<void> {
	for (const size of ['100', '300']) {
		await page.evaluate((to) => (document.documentElement.dataset.text = to), size);
		await lookAt(page, `${name}-${size}`);
	}
	await page.evaluate(() => delete document.documentElement.dataset.text);
}

test('what is to be sent in the morning stands on the desk, and is a draft again on one press', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('message'));
	await button(chair, compose.later.open).click();
	await expect(chair.getByText(messages.problems.missing)).toBeVisible();
	await chair.getByRole('textbox', { name: messages.text }).fill('川掃除は雨のため中止です。');
	await button(chair, compose.later.open).click();
	await button(chair, compose.later.yes).click();
	await expect(dialog(chair)).toContainText(compose.later.wrong.missing);
	await choose(chair, '05:30');
	// Nobody is woken before six: it says when the phones ring.
	await expect(dialog(chair).getByRole('status')).toContainText('午前6時');
	await inSizes(chair, 'l-when');
	await choose(chair, '06:20');
	await expect(dialog(chair).getByRole('status')).toHaveCount(0);
	await button(chair, compose.later.yes).click();
	await chair.waitForURL('**/desk');
	const list = chair.getByRole('region', { name: words.scheduled.title });
	await expect(list).toContainText('川掃除は雨のため中止です。');
	await expect(list).toContainText('午前6時20分');
	await expect(list.getByText(words.scheduled.waits)).toHaveCount(0);
	await inSizes(chair, 'l-desk');

	await button(chair, words.scheduled.toDraft).click();
	await expect(chair.getByRole('textbox', { name: messages.text })).toHaveValue('川掃除は雨のため中止です。');
	await chair.goto(association.target.origin + href('desk'));
	await expect(chair.getByRole('region', { name: words.drafts })).toBeVisible();
	await expect(list).toHaveCount(0);
});

test('what is sent at night says when the phones ring, unless it is urgent', async ({ association, openPhone }) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await setClock(chair.context(), new Date(`${tomorrow()}T14:30:00.000Z`));
	await chair.goto(association.target.origin + href('message'));
	await chair.getByRole('textbox', { name: messages.text }).fill('集金は来週です。');
	await button(chair, messages.send).click();
	await expect(dialog(chair)).toContainText('午前6時に鳴ります');
	await button(chair, messages.confirmNo).click();
	await chair.getByRole('checkbox', { name: messages.urgent }).check();
	await button(chair, messages.send).click();
	await expect(dialog(chair)).toContainText(messages.confirmText);
});

test('a 班長 sends later to her 班, and stops it', async ({ association, openPhone }) => {
	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(leader);
	await leader.goto(association.target.origin + href('message'));
	await leader.getByRole('textbox', { name: messages.text }).fill('集金に回ります。');
	await button(leader, compose.later.open).click();
	await choose(leader, '18:00');
	await button(leader, compose.later.yes).click();
	await leader.waitForURL('**/desk');
	const list = leader.getByRole('region', { name: words.scheduled.title });
	await expect(list).toContainText('集金に回ります。');

	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('desk'));
	await expect(chair.getByRole('region', { name: words.scheduled.title })).toContainText('1班 班長');

	await button(leader, words.scheduled.drop).click();
	await dialog(leader).getByRole('button', { name: words.scheduled.dropYes, exact: true }).click();
	await expect(list).toHaveCount(0);
});
