import type { Page } from '@playwright/test';
import type { Content } from '#contract/content';
import { frame, joining, list, reading, refusals } from '#i18n/words';
import { faultsOn } from '#tests/support/axe';
import type { BrowserAssociation } from './association';
import { DARK, expect, test } from './browser';
import { actionsOutOfSight, faintIn, hindrances } from './measures';
import { screensOf } from './screens';
import { readyOffline, sayYes } from './steps';

const seal = (phone: Page) => phone.getByRole('button', { name: reading.press });
const row = (phone: Page, title: string) => phone.getByRole('link', { name: title });

/** Faults that axe finds by the rules of WCAG 2.2 AA and its own best practices, as "rule: element". */
async function faults(page: Page): Promise<string[]> {
	const violations = await faultsOn(page);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

const content: Content = {
	title: '秋の川掃除',
	body: '来られない方は 086-123-4567 まで。\n<script>alert(1)</script>',
	fields: { when: { day: '2030-12-01', from: '07:30' }, place: '河川公園' },
	category: 'cleaning',
	urgent: true,
	attachments: [],
};

/** A household's phone with the circular open. */
async function openCircular(association: BrowserAssociation, openPhone: (url: string) => Promise<Page>): Promise<Page> {
	await association.chair({ name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } });
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await row(phone, content.title).click();
	return phone;
}

test('a household comes in by its card, reads, and presses its seal; the mark tells it apart from then on', async ({
	association,
	openPhone,
}) => {
	await association.chair({ name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } });
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await expect(phone.getByRole('heading', { name: joining.question('三宅 節子') })).toBeVisible();
	await sayYes(phone);
	expect(new URL(phone.url()).hash).toBe('');

	const circular = row(phone, content.title);
	await expect(circular).toContainText(list.said.unread);
	await expect(circular).toContainText(list.urgent);
	await circular.click();
	await expect(phone.getByRole('link', { name: '086-123-4567' })).toHaveAttribute('href', 'tel:0861234567');
	await expect(phone.getByText('<script>alert(1)</script>')).toBeVisible();
	await seal(phone).click();
	await expect(seal(phone)).toHaveAttribute('aria-pressed', 'true');
	await phone.getByRole('link', { name: reading.toList }).click();
	await expect(row(phone, content.title)).toContainText(list.said.read);
});

test('a seal that is pressed without signal says so, and goes by itself when the signal is back', async ({
	association,
	openPhone,
}) => {
	await association.chair({
		name: 'message.send',
		args: { id: 'c1', text: '中止です', audience: { to: 'all' }, urgent: false },
	});
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await row(phone, '中止です').click();
	await expect(seal(phone)).toBeVisible();
	await readyOffline(phone);
	await phone.context().setOffline(true);
	await seal(phone).click();
	await expect(phone.getByText(reading.notSent)).toBeVisible();
	await expect(phone.getByText(frame.unsent('1'))).toBeVisible();
	await phone.context().setOffline(false);
	await expect(phone.getByText(frame.unsent('1'))).toBeHidden();
	await expect(phone.getByText(reading.notSent)).toBeHidden();
	await expect(seal(phone)).toHaveAttribute('aria-pressed', 'true');
});

test('in the largest letters the way back from 「読みました」 comes into sight, and stays for ten seconds', async ({
	association,
	openPhone,
}) => {
	const phone = await openCircular(association, openPhone);
	await phone.evaluate(() => (document.documentElement.dataset.text = '300'));
	await phone.clock.install();
	await seal(phone).click();
	const undo = phone.getByRole('button', { name: reading.undo });
	await expect(undo).toBeInViewport({ ratio: 1 });
	await expect(seal(phone)).toBeFocused();
	await phone.clock.runFor(6000);
	await undo.click();
	await expect(seal(phone)).toHaveAttribute('aria-pressed', 'false');
});

test('a correction that asks to read again opens the seal again, and shows what stood before', async ({
	association,
	openPhone,
}) => {
	const phone = await openCircular(association, openPhone);
	await seal(phone).click();
	await expect(seal(phone)).toHaveAttribute('aria-pressed', 'true');
	const corrected = { ...content, fields: { ...content.fields, place: '学校の前' } };
	const args = { id: 'c1', content: corrected, from: 1, note: '場所が変わりました。', again: true };
	await association.chair({ name: 'circular.correct', args });
	await phone.reload();
	await expect(phone.getByText(reading.pressAgain)).toBeVisible();
	await expect(phone.locator('del')).toHaveText('河川公園');
	await expect(phone.locator('ins')).toHaveText('学校の前');
	await association.chair({ name: 'circular.withdraw', args: { id: 'c1', reason: 'まちがいです。' } });
	await phone.reload();
	await expect(phone.getByText(reading.withdrawn)).toBeVisible();
	// What was still to come does not take place: that is news, and is read anew.
	await expect(seal(phone)).toHaveAttribute('aria-pressed', 'false');
});

test('the letters of a card are typed as one likes, and a wrong card gets a sentence and loses nothing', async ({
	association,
	openPhone,
}) => {
	const card = await association.householdCard('h2');
	const phone = await openPhone(`${association.target.origin}/join`);
	const field = phone.getByRole('textbox', { name: joining.typeLabel });
	await field.fill('abcd efgh jklm');
	await phone.getByRole('button', { name: joining.typeSubmit }).click();
	await expect(phone.getByText(refusals.KEY_UNKNOWN)).toBeVisible();
	await expect(phone.getByText(joining.callHint)).toHaveCount(1);
	await field.fill(card.code.code.toLowerCase().replace(/(.{4})/gu, '$1－'));
	await phone.getByRole('button', { name: joining.typeSubmit }).click();
	await expect(phone.getByRole('heading', { name: joining.question('大森 ハル') })).toBeVisible();
	await sayYes(phone);
	await expect(phone.getByText(list.empty)).toBeVisible();
});

test('a card opens whatever was sent behind its link, a pasted link opens it too, and one that was cut off says so', async ({
	association,
	openPhone,
}) => {
	const card = await association.householdCard('h1', 'family');
	const question = { name: joining.questionFamily('三宅 節子') };
	for (const rest of ['。', '」', '%20', '?openExternalBrowser=1']) {
		const phone = await openPhone(association.link(card) + rest);
		await expect(phone.getByRole('heading', question)).toBeFocused();
	}
	const phone = await openPhone(`${association.target.origin}/join#cut-off`);
	await expect(phone.getByText(joining.linkCut)).toBeVisible();
	await expect(phone).toHaveURL(/\/join$/u);
	const field = phone.getByRole('textbox', { name: joining.typeLabel });
	await field.fill(association.link(card).slice(0, -3));
	await expect(phone.getByText(joining.linkCut)).toBeVisible();
	await field.fill(`カードです。 ${association.link(card)} どうぞ`);
	await expect(phone.getByRole('heading', question)).toBeFocused();
	await sayYes(phone);
	await expect(phone.getByText(list.empty)).toBeVisible();
});

test('a telephone number is read aloud from one line, in the largest letters too', async ({
	association,
	openPhone,
}) => {
	const fields = { ...content.fields, contact: '防災係 守屋 086-123-4567' };
	const args = { id: 'c1', content: { ...content, fields }, audience: { to: 'all' } } as const;
	await association.chair({ name: 'circular.publish', args });
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.evaluate(() => localStorage.setItem('kairan.text', '300'));
	await phone.goto(`${association.target.origin}/circular/c1`);
	const number = phone.locator('dd').getByText('086-123-4567');
	const lines = await number.evaluate((element) => {
		const range = document.createRange();
		range.selectNodeContents(element);
		return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
	});
	expect(lines).toBe(1);
});

/** Of an address that names nothing, the page says so. */
const ABSENT = {
	association: 'none',
	id: 'none',
	circular: 'none',
	household: 'none',
	lesson: 'none',
	duty: 'none',
	group: 'none',
	person: 'nothing',
};
const NOTHING = { ...ABSENT, gesture: 'press', use: 'confirm', check: 'none' };

for (const [look, size, options] of [
	['ordinary letters', '100', { viewport: { width: 360, height: 800 } }],
	['the largest letters on the narrowest phone', '300', { viewport: { width: 320, height: 640 } }],
	['a phone on its side', '200', { viewport: { width: 640, height: 320 } }],
	['a dark screen', '100', DARK],
	['high contrast', '150', { contrast: 'more' }],
] as const) {
	test(`every screen of a resident is free of faults in ${look}`, async ({ town, openPhone }) => {
		const phone = await openPhone(town.householdLink('h2-04'), options);
		const inEveryTheme = ['100', '300'].includes(size) && !('colorScheme' in options);
		await phone.evaluate((text) => localStorage.setItem('kairan.text', text), size);
		await phone.reload();
		await expect(phone.getByRole('button', { name: joining.yes })).toBeVisible();
		expect(await faults(phone), 'the card').toEqual([]);
		await sayYes(phone);
		await expect(phone.getByText(list.before).or(phone.getByText(list.said.unread)).first()).toBeVisible();
		for (const path of screensOf('resident', 'home', NOTHING)) {
			await phone.goto(town.origin + path);
			await expect(phone.locator('main h1, main .title').filter({ visible: true }).first()).toBeVisible();
			expect(await faults(phone), path).toEqual([]);
			expect.soft(await hindrances(phone, size), path).toEqual([]);
			if (size === '300') expect.soft(await actionsOutOfSight(phone), path).toEqual([]);
			if (inEveryTheme) expect.soft(await faintIn(phone), path).toEqual([]);
		}
		await phone.goto(town.origin);
		await phone.locator('main a[href^="/circular/"]').first().click();
		await expect(seal(phone)).toBeVisible();
		expect(await faults(phone), 'a circular').toEqual([]);
		expect.soft(await hindrances(phone, size), 'a circular').toEqual([]);
		if (size === '300') expect.soft(await actionsOutOfSight(phone), 'a circular').toEqual([]);
		expect.soft(await faintIn(phone), 'a circular').toEqual([]);
		await phone.getByRole('button', { name: frame.textSize }).click();
		await expect(phone.getByRole('dialog').getByRole('radio').first()).toBeVisible();
		expect(await faults(phone), 'the letters').toEqual([]);
		expect.soft(await hindrances(phone, size), 'the letters').toEqual([]);
		expect.soft(await faintIn(phone), 'the letters').toEqual([]);
	});
}
