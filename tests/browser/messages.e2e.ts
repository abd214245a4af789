import type { Page } from '@playwright/test';
import { href, sectionHref } from '#app/pages';
import { common, compose, desk as words, frame, ledger, messages, reading } from '#i18n/words';
import { DESK, expect } from './browser';
import { button, dialog, published, test, TITLE } from './desk';
import { lookAt, sayYes, sendNow } from './steps';

/** How much of the window the bar takes in which what was sent off can be stopped. */
const footShare = (page: Page) =>
	page.locator('.hold').evaluate((bar) => bar.getBoundingClientRect().height / innerHeight);

/** What is chosen in a field of text. */
const chosenIn = (field: HTMLElement) =>
	field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : '';

/** Sends the message that is written; ends at its ledger. */
async function send(page: Page) {
	await button(page, messages.send).click();
	await dialog(page).getByRole('button', { name: messages.confirmYes, exact: true }).click();
	await page.waitForURL('**/desk/circular/*');
	await sendNow(page);
}

test('one press on a ledger writes to those who have not got it, and to nobody else', async ({
	chair,
	association,
	openPhone,
}) => {
	await association.chair(published);
	await association.chair({ name: 'receipt.tick', args: { circular: 'c1', household: 'h1', way: 'told' } });
	await chair.reload();
	await chair.getByRole('link', { name: TITLE }).click();
	await button(chair, ledger.tellOthers).click();
	await expect(chair.getByRole('radio', { name: compose.audience.unread(TITLE) })).toBeChecked();
	await expect(chair.getByText(compose.audience.count('3'))).toBeVisible();
	await lookAt(chair, 'm-unread');
	await chair.getByRole('textbox').fill('まだの方は、ご覧ください。');
	await button(chair, messages.send).click();
	await expect(dialog(chair)).toContainText(messages.confirmTitle(words.to.without, '3'));
	await dialog(chair).getByRole('button', { name: messages.confirmYes, exact: true }).click();
	await sendNow(chair);
	await expect(chair.getByText(compose.said.sent)).toBeVisible();
	await expect(chair.getByRole('radio', { name: ledger.all('3') })).toBeChecked();

	const has = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(has);
	await expect(has.getByText(TITLE)).toBeVisible();
	await expect(has.getByText('まだの方は')).toHaveCount(0);
	const hasNot = await openPhone(association.link(await association.householdCard('h2')));
	await sayYes(hasNot);
	await expect(hasNot.getByText('まだの方は')).toBeVisible();
});

test('a 班長 finds the way to a message on her desk, and it goes to her 班', async ({ association, openPhone }) => {
	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(leader);
	await leader.goto(association.target.origin + href('desk'));
	await leader.getByRole('link', { name: words.groupMessage('1班') }).click();
	await expect(leader.getByText(compose.audience.count('2'))).toBeVisible();
	await expect(leader.getByRole('radio')).toHaveCount(0);
	await leader.getByRole('textbox').fill('あす、班の集金に回ります。');
	for (const size of ['100', '300']) {
		await leader.evaluate((to) => (document.documentElement.dataset.text = to), size);
		await lookAt(leader, `m-leader-${size}`);
	}
	await leader.evaluate(() => delete document.documentElement.dataset.text);
	await leader.goto(association.target.origin + href('desk'));
	await expect(leader.getByRole('heading', { name: words.drafts })).toBeVisible();
	await lookAt(leader, 'm-leader-desk');
	await leader.getByRole('link', { name: words.draftOpen }).click();
	await send(leader);
	await expect(leader.getByText(compose.said.sent)).toBeVisible();

	const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(chair);
	await chair.goto(association.target.origin + href('desk'));
	await chair.getByRole('link', { name: 'あす、班の集金に回ります。' }).click();
	await expect(chair.getByRole('radio', { name: ledger.all('2') })).toBeChecked();
});

test('a text to begin with: its gaps are asked about, and what was typed goes only after a question', async ({
	association,
	openPhone,
}) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('message'));
	const text = chair.getByRole('textbox');
	const { rain, lost } = messages.templates.each;
	await button(chair, rain.name).click();
	await expect(text).toHaveValue(rain.lines.join('\n'));
	await expect(chair.getByRole('checkbox', { name: messages.urgent })).toBeChecked();
	for (const size of ['100', '300']) {
		await chair.evaluate((to) => (document.documentElement.dataset.text = to), size);
		await lookAt(chair, `m-template-${size}`);
	}
	await chair.evaluate(() => delete document.documentElement.dataset.text);
	// The first gap is chosen: what is typed takes its place.
	await expect(text).toBeFocused();
	await chair.keyboard.type('川掃除');
	await expect(text).toHaveValue(/^雨のため、川掃除は中止です/u);

	await button(chair, lost.name).click();
	await expect(dialog(chair)).toContainText(messages.templates.replaceTitle);
	await button(chair, messages.templates.replaceNo).click();
	await expect(text).toHaveValue(/^雨のため、川掃除は中止です/u);
	await button(chair, messages.send).click();
	await expect(dialog(chair)).toContainText(messages.gaps.title);
	await lookAt(chair, 'm-gaps');
	await button(chair, messages.gaps.no).click();
	await expect(text).toBeFocused();
	await expect.poll(() => text.evaluate(chosenIn)).toMatch(/^◯+$/u);
	await button(chair, lost.name).click();
	await dialog(chair).getByRole('button', { name: messages.templates.replaceYes, exact: true }).click();
	await expect(text).toHaveValue(lost.lines.join('\n'));
	await text.fill('かぎを1本、あずかっています。');
	await button(chair, messages.send).click();
	await expect(dialog(chair)).toContainText(messages.confirmTitle(words.to.all, '4'));
});

test('in the largest letters the first gap of a text to begin with is in sight', async ({ association, openPhone }) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('message'));
	await chair.evaluate(() => (document.documentElement.dataset.text = '300'));
	await button(chair, messages.templates.each.rain.name).click();
	const text = chair.getByRole('textbox');
	await expect(text).toBeFocused();
	expect(await text.evaluate(chosenIn)).toBe('◯◯');
	// It is in the first lines of the text, which is higher than the window.
	const { top, bar, window } = await text.evaluate((field) => ({
		top: field.getBoundingClientRect().top,
		bar: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
		window: innerHeight,
	}));
	expect(top).toBeGreaterThan(bar - 2);
	expect(top).toBeLessThan(window / 2);
});

test('what was sent off by mistake is stopped, and is a draft as it was', async ({ association, openPhone }) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('message'));
	const text = '川掃除は あすです。\n軍手をお持ちください。\n';
	await chair.getByRole('textbox').fill(text);
	await chair.getByRole('radio', { name: compose.audience.groups }).check();
	await chair.getByRole('checkbox', { name: /2班/ }).check();
	const draft = chair.url();
	await button(chair, messages.send).click();
	await dialog(chair).getByRole('button', { name: messages.confirmYes, exact: true }).click();
	await chair.waitForURL('**/desk/circular/*');
	await expect(chair.getByRole('status').filter({ hasText: compose.hold.said })).toHaveCount(1);
	// Nothing is said of it yet.
	await expect(chair.getByText(compose.said.sent)).toHaveCount(0);
	await expect(chair.getByText(ledger.calm)).toHaveCount(0);
	for (const [size, letters] of [
		['100', 18],
		['300', 24],
	] as const) {
		await chair.evaluate((to) => (document.documentElement.dataset.text = to), size);
		await expect(button(chair, compose.hold.stop)).toBeInViewport({ ratio: 1 });
		const least = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
		expect(await button(chair, compose.hold.stop).evaluate(least)).toBeGreaterThanOrEqual(letters);
		expect(await footShare(chair), size).toBeLessThan(0.4);
		await lookAt(chair, `m-hold-${size}`);
	}
	await chair.setViewportSize({ width: 640, height: 360 });
	expect(await footShare(chair), 'on its side').toBeLessThan(0.4);
	await chair.setViewportSize({ width: 360, height: 640 });
	expect(await footShare(chair), 'on the smallest phone').toBeLessThan(0.4);
	await chair.evaluate(() => delete document.documentElement.dataset.text);
	await button(chair, compose.hold.stop).click();
	await chair.waitForURL(draft);
	await expect(chair.getByRole('textbox')).toHaveValue(text);
	await expect(chair.getByRole('checkbox', { name: /2班/ })).toBeChecked();
	await expect(button(chair, compose.hold.stop)).toHaveCount(0);
	await expect(chair.getByText(compose.hold.stopped)).toBeInViewport({ ratio: 1 });
	await expect(chair.getByText(compose.hold.said)).toHaveCount(0);
	await lookAt(chair, 'm-stopped');
	// What was said belongs to this page.
	await chair.getByRole('link', { name: frame.help }).click();
	await expect(chair.getByText(compose.hold.stopped)).toHaveCount(0);
	await chair.goBack();

	// While the server does not take it, nobody says that it went.
	await chair.route('**/api/push', (route) => route.fulfill({ status: 503 }));
	await send(chair);
	await expect(chair.getByText(compose.saidWaits)).toBeVisible();
	await expect(chair.getByText(compose.said.sent)).toHaveCount(0);
	await chair.unroute('**/api/push');
	await chair.context().setOffline(true);
	await chair.context().setOffline(false);
	await expect(chair.getByText(compose.said.sent)).toBeVisible();
	await expect(chair.getByText(compose.saidWaits)).toHaveCount(0);
});

test('a phone that goes into a pocket sends at once', async ({ association, openPhone }) => {
	const chair = await openPhone(association.link(await association.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(association.target.origin + href('message'));
	await chair.getByRole('textbox').fill('川掃除は中止です。');
	await button(chair, messages.send).click();
	await dialog(chair).getByRole('button', { name: messages.confirmYes, exact: true }).click();
	await expect(button(chair, compose.hold.stop)).toBeVisible();
	await chair.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(chair.getByText(compose.said.sent)).toBeVisible();
	await expect(button(chair, compose.hold.stop)).toHaveCount(0);
});

test('a wrong message is corrected, and its readers see what changed', async ({ association, openPhone }) => {
	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(leader);
	await leader.goto(association.target.origin + href('message'));
	// She writes no circulars: nothing sends her to do so.
	await expect(leader.getByText(messages.leadOfGroup)).toBeVisible();
	await leader.getByRole('textbox').fill('集金は あすです。');
	await send(leader);
	const resident = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(resident);
	await resident.getByRole('link', { name: '集金は あすです。' }).click();
	await resident.getByRole('button', { name: reading.press }).click();

	await button(leader, compose.actions.correct).click();
	await expect(leader.getByRole('heading', { level: 1 })).toHaveText(messages.correctTitle);
	const text = leader.getByRole('textbox', { name: messages.text });
	await expect(text).toHaveValue('集金は あすです。');
	await expect(leader.getByRole('checkbox', { name: compose.correction.again })).toBeChecked();
	await button(leader, compose.publishCorrection).click();
	await expect(leader.getByText(messages.problems.unchanged)).toBeVisible();
	await text.fill('集金は あさってです。');
	await leader.getByRole('textbox', { name: compose.correction.note }).fill('日をまちがえました。');
	for (const size of ['100', '300']) {
		await leader.evaluate((to) => (document.documentElement.dataset.text = to), size);
		await lookAt(leader, `m-correct-${size}`);
	}
	await leader.evaluate(() => delete document.documentElement.dataset.text);
	await button(leader, compose.previewOpen).click();
	await expect(dialog(leader).getByText(compose.previewHint)).toBeVisible();
	await lookAt(leader, 'm-preview');
	await dialog(leader).getByRole('button', { name: common.close }).click();
	// No phone of hers can be woken here: it says so.
	await button(leader, compose.trial.show).click();
	await expect(leader.getByText(compose.trial.noPhone)).toBeVisible();
	await expect(leader.getByRole('link', { name: compose.trial.toSettings })).toHaveAttribute(
		'href',
		sectionHref('notices'),
	);
	await button(leader, compose.publishCorrection).click();
	await dialog(leader).getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await sendNow(leader);
	await expect(leader.getByText(compose.said.corrected)).toBeVisible();
	// It has to be read again.
	await expect(leader.getByRole('button', { name: /三宅 節子/u })).toHaveAccessibleName(/^未読/u);

	await resident.reload();
	await expect(resident.getByRole('insertion')).toHaveText('集金は あさってです。');
	await expect(resident.getByText('日をまちがえました。')).toBeVisible();
	await lookAt(resident, 'm-corrected');
});
