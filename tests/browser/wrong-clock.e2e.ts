import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import type { Content } from '#contract/content';
import { dayInJapan } from '#domain/moment';
import { list, reading } from '#i18n/words';
import type { BrowserAssociation } from './association';
import { expect, test } from './browser';
import { sayYes } from './steps';

const DAY_MS = 24 * 60 * 60 * 1000;
const TITLE = '出欠を教えてください';
const content: Content = {
	title: TITLE,
	body: '公園を掃除します。',
	fields: {},
	category: 'cleaning',
	urgent: false,
	attachments: [],
};
const row = (page: Page) => page.getByRole('link', { name: TITLE });

/** Puts the phone's clock off by so much, as its pages see it from their next start on; it runs on as time does. */
const setOff = (page: Page, ms: number) =>
	page.context().addInitScript((off) => {
		const Real = Date;
		globalThis.Date = class extends Real {
			constructor(...args: [] | [string]) {
				super(...((args.length === 0 ? [Real.now() + off] : args) as [string]));
			}
			static override now() {
				return Real.now() + off;
			}
		} as DateConstructor;
	}, ms);

/** When the household's receipt was, as the server has it. */
async function readAt(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((done) => {
				const opening = indexedDB.open('kairan');
				opening.onsuccess = () => {
					const rows = opening.result.transaction('rows').objectStore('rows').getAll();
					rows.onsuccess = () => done(JSON.stringify(rows.result.filter(({ kind }) => kind === 'receipt')));
				};
			}),
	);
}

async function deadlineToday(association: BrowserAssociation): Promise<void> {
	const fields = { deadline: dayInJapan(new Date().toISOString()) };
	await association.chair({
		name: 'circular.publish',
		args: { id: 'c1', content: { ...content, fields }, audience: { to: 'all' } },
	});
}

for (const [how, off] of [
	['ahead', DAY_MS],
	['behind', -DAY_MS],
] as const)
	test(`a phone whose clock is a day ${how} tells today's deadline as today's, reads, and dates it rightly`, async ({
		association,
		openPhone,
	}) => {
		await deadlineToday(association);
		const phone = await openPhone('about:blank');
		await setOff(phone, off);
		await phone.goto(association.link(await association.householdCard('h1')));
		await sayYes(phone);
		await expect(row(phone)).toContainText(list.deadlineToday);
		await row(phone).click();
		await phone.getByRole('button', { name: reading.press }).click();
		await expect(phone.getByRole('button', { name: reading.undo })).toBeVisible();
		// It is sent when its time is over, by the timer and not by the clock.
		await expect(phone.getByRole('button', { name: reading.undo })).toHaveCount(0, { timeout: 20_000 });
		const real = () => new Date().toISOString().slice(0, 10);
		await expect.poll(() => readAt(phone)).toContain(`"at":"${real()}`);
		// Launched again it is believed until the first answer, and then no longer.
		await phone.goto(association.target.origin + href('home'));
		await expect(row(phone)).toContainText(list.deadlineToday);
	});
