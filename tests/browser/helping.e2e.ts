import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { STEPS, type Step } from '#domain/helping';
import { PushService } from '#seeds/mailbox/push-service';
import { display, common, frame, helping as words, joining, push, reading, titles } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { expect, test } from './browser';
import { countHands } from './count-hands';
import { content, published } from './desk';
import { prove } from './prove-shown';
import { standInForPushService } from './stand-in-push';
import { lookAt, lookAtBothSizes, readyOffline, sayYes } from './steps';
import { tapTwice } from './fingers';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const row = (page: Page) => page.getByRole('button', { name: /三宅 節子さん/u });
/** A step is told by the server within a poll of five seconds, a reading after those in which it can be undone. */
const SOON = { timeout: 20_000 };
const isAt = (page: Page, step: Step) =>
	expect(page.locator('[aria-current=step]')).toHaveAttribute('data-step', step, SOON);

/** A volunteer's phone, on the page of those whom she helps. */
async function openDesk(association: BrowserAssociation, openPhone: (url: string) => Promise<Page>): Promise<Page> {
	await association.chair(
		{ name: 'seat.open', args: { id: 'seat-help', role: 'volunteer', title: 'スマホの手伝い' } },
		published,
	);
	const page = await openPhone(association.link(await association.seatCard('seat-help')));
	await sayYes(page);
	await link(page, titles.helping).click();
	return page;
}

/** Types the twelve letters of a card. */
async function typeCard(page: Page, code: string): Promise<void> {
	await button(page, words.letters).click();
	await page.getByLabel(joining.typeLabel).fill(code);
	await button(page, joining.typeSubmit).click();
}

/** Seconds at the pace of a person: each press, each sign that is typed, and what has to be read, told and decided. */
const PACE = { press: 1.2, key: 0.8, step: 10, letters: 20, circular: 30, poll: 5 };

test('from a paper card to a read circular and a working notice: each step on the volunteer’s screen, within three minutes', async ({
	association,
	openPhone,
}) => {
	test.setTimeout(180_000);
	const service = await PushService.start();
	try {
		const helper = await openDesk(association, openPhone);
		const card = await association.householdCard('h1');
		const phone = await openPhone('about:blank');
		await standInForPushService(phone, service.subscribe('h1'));
		const [hers, helpers] = [await countHands(phone.context()), await countHands(helper.context())];
		await helper.reload();

		await typeCard(helper, card.code.code);
		await isAt(helper, 'card');
		await lookAtBothSizes(helper, 'helping-card');
		await phone.goto(association.link(card));
		await sayYes(phone);
		await isAt(helper, 'homeScreen');
		await helper.getByText(words.phones.iphone, { exact: true }).click();
		await lookAtBothSizes(helper, 'helping-home');
		await button(helper, words.tick).click();

		await isAt(helper, 'notices');
		await link(phone, frame.settings).click();
		await button(phone, push.accept).click();
		await expect(button(helper, words.trial.send)).toBeVisible(SOON);
		await lookAtBothSizes(helper, 'helping-notices');
		await button(helper, words.trial.send).click();
		await service.took(1);
		await prove(association.target.origin, service.received[0]);

		await isAt(helper, 'textSize');
		await button(phone, frame.textSize).click();
		// What she reads on the volunteer's screen, she presses on her own.
		const line = new RegExp(`^${display.sizes['150']}`, 'u');
		await helper.getByText(content.title).first().waitFor();
		await helper.getByRole('group', { name: words.size }).getByRole('radio', { name: line }).check();
		const letters = phone.getByRole('dialog', { name: frame.textSize });
		await letters.getByRole('radio', { name: line }).check();
		await button(phone, common.close).click();
		await lookAtBothSizes(helper, 'helping-size');
		await button(helper, words.tick).click();

		await isAt(helper, 'reading');
		await link(phone, frame.home).click();
		await phone.getByRole('link', { name: content.title }).click();
		await button(helper, words.tick).click();
		await isAt(helper, 'seal');
		await button(phone, reading.press).click();
		await expect(helper.getByText(words.bySelf)).toBeVisible(SOON);
		await expect(row(helper)).toContainText(words.finished);
		await lookAtBothSizes(helper, 'helping-done');

		const presses = hers.presses + helpers.presses;
		const seconds =
			presses * PACE.press +
			12 * PACE.key +
			(STEPS.length - 1) * PACE.step +
			(PACE.letters + PACE.circular) +
			4 * PACE.poll;
		test.info().annotations.push({
			type: 'the desk',
			description: `${hers.presses} + ${helpers.presses} presses, ${seconds} s`,
		});
		expect(hers.presses).toBeLessThanOrEqual(10);
		expect(seconds).toBeLessThanOrEqual(180);

		await link(helper, words.leaflet).click();
		await expect(helper.getByRole('heading', { name: words.paper.heading('三宅 節子') })).toBeVisible();
		await expect(helper.getByText(words.paper.size(display.sizes['150']))).toBeVisible();
		await expect(helper.getByText(words.paper.notices)).toBeVisible();
		await lookAtBothSizes(helper, 'helping-leaflet');
		await helper.emulateMedia({ media: 'print' });
		await expect(helper.getByText(words.paper.lead)).toBeHidden();
		await expect(helper.getByText(words.paper.seal)).toBeVisible();
		const { KAIRAN_SHOTS: shots } = process.env;
		if (shots) await helper.pdf({ format: 'A4', path: `${shots}/leaflet.pdf` });
	} finally {
		await service.stop();
	}
});

test('a reload at each step, the signal lost in the middle, and a tick taken back lose nothing', async ({
	association,
	openPhone,
}) => {
	test.setTimeout(120_000);
	const helper = await openDesk(association, openPhone);
	await readyOffline(helper);
	const card = await association.householdCard('h1');
	const again = async () => {
		await helper.reload();
		await row(helper).click();
	};

	await helper.context().setOffline(true);
	await typeCard(helper, card.code.code);
	await expect(helper.getByText(words.waiting.title)).toBeVisible();
	await lookAt(helper, 'helping-waiting');
	await helper.context().setOffline(false);
	await isAt(helper, 'card');
	await again();
	await isAt(helper, 'card');

	const phone = await openPhone(association.link(card));
	await sayYes(phone);
	await isAt(helper, 'homeScreen');
	await helper.context().setOffline(true);
	await expect(helper.getByText(words.offline)).toBeVisible(SOON);
	await tapTwice(button(helper, words.tick));
	await again();
	await isAt(helper, 'notices');
	await button(helper, words.skip).click();
	await isAt(helper, 'textSize');
	await again();
	await isAt(helper, 'textSize');
	await button(helper, `${words.steps.homeScreen.title} ${words.untick}`).click();
	await isAt(helper, 'homeScreen');
	await button(helper, words.tick).click();
	await helper.context().setOffline(false);
	await button(helper, words.tick).click();
	await isAt(helper, 'reading');
	await phone.getByRole('link', { name: content.title }).click();
	await button(phone, reading.press).click();
	await expect(helper.getByText(words.bySelf)).toBeVisible(SOON);
	await again();
	await expect(helper.getByText(words.bySelf)).toBeVisible();
	// Neither the key nor its letters are kept.
	const kept = await helper.evaluate(
		() =>
			new Promise<string>((done) => {
				const opening = indexedDB.open('kairan');
				opening.onsuccess = () => {
					const all = opening.result.transaction('settings').objectStore('settings').getAll();
					all.onsuccess = () => done(JSON.stringify(all.result));
				};
			}),
	);
	expect(kept).toContain('三宅 節子');
	for (const secret of [card.secret.secret, card.code.code]) expect(kept).not.toContain(secret);
});

/** Puts what the page keeps of those who were helped back by a day. */
const ageByADay = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((done) => {
				const before = (moment: string) => new Date(Date.parse(moment) - 86_400_000).toISOString();
				const opening = indexedDB.open('kairan');
				opening.onsuccess = () => {
					const settings = opening.result.transaction('settings', 'readwrite').objectStore('settings');
					settings.openCursor(IDBKeyRange.bound('helped ', 'helped!')).onsuccess = ({ target }) => {
						const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
						if (!cursor) return done();
						for (const one of cursor.value.value)
							Object.assign(one, { since: before(one.since), until: before(one.until) });
						cursor.update(cursor.value);
						cursor.continue();
					};
				};
			}),
	);

test('on a later day the list says who has not opened the app since', async ({ association, openPhone }) => {
	const helper = await openDesk(association, openPhone);
	const card = await association.householdCard('h1');
	await typeCard(helper, card.code.code);
	await sayYes(await openPhone(association.link(card)));
	await isAt(helper, 'homeScreen');
	await ageByADay(helper);
	await helper.reload();
	await expect(helper.getByRole('heading', { name: words.earlier })).toBeVisible();
	await expect(row(helper)).toContainText(words.notOpened, SOON);
	await lookAtBothSizes(helper, 'helping-earlier');
});

test('a 班長 at the door follows her own households; a card of another 班 gets its sentence', async ({
	association,
	openPhone,
}) => {
	const leader = await openPhone(association.link(await association.seatCard('seat-leader-1')));
	await sayYes(leader);
	await leader.goto(association.target.origin + href('helping'));
	await expect(leader.getByRole('heading', { level: 1, name: titles.helping })).toBeVisible();
	const other = await association.householdCard('h3');
	await typeCard(leader, other.code.code);
	await expect(leader.getByRole('alert')).toBeVisible();
	await typeCard(leader, (await association.householdCard('h2')).code.code);
	await expect(leader.getByRole('button', { name: /大森 ハルさん/u })).toBeVisible();
	await expect(leader.getByRole('main').getByText('赤木')).toHaveCount(0);
	// A hand that shakes takes her off the list: one press puts her back.
	await button(leader, words.drop).click();
	await expect(leader.getByRole('button', { name: /大森 ハルさん/u })).toHaveCount(0);
	await expect(leader.getByText(words.dropped('大森 ハル'))).toBeVisible();
	await lookAtBothSizes(leader, 'helping-dropped');
	await button(leader, words.putBack).click();
	await expect(leader.getByRole('button', { name: /大森 ハルさん/u })).toBeVisible();
	await expect(link(leader, titles.help)).toBeVisible();
});
