import type { Page } from '@playwright/test';
import type { Attachment } from '#contract/content';
import { common, reading } from '#i18n/words';
import { attachments, type AssetName } from '#seeds/town/assets';
import type { BrowserAssociation } from './association';
import { expect, test } from './browser';
import { smallerThan } from './measures';
import { lookAt, sayYes } from './steps';

const GUIDE = ['guide-1', 'guide-2'] as const;
const MB = 1024 * 1024;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A household's phone at a circular with these pictures. */
async function openCircular(
	association: BrowserAssociation,
	pictures: Attachment[],
	open: () => Promise<Page>,
): Promise<Page> {
	for (const asset of GUIDE) await association.upload(asset);
	const content = { title: '防災の手引き', body: '', fields: {}, category: 'safety', urgent: false } as const;
	const args = { id: 'c1', content: { ...content, attachments: pictures }, audience: { to: 'all' } } as const;
	await association.chair({ name: 'circular.publish', args });
	const phone = await open();
	await sayYes(phone);
	await phone.getByRole('link', { name: content.title }).click();
	return phone;
}

for (const [size, viewport] of [
	['100', { width: 360, height: 800 }],
	['300', { width: 320, height: 640 }],
] as const)
	test(`the pages of a document are read as text, one after the other, and back to the picture (${size} %)`, async ({
		association,
		openPhone,
	}) => {
		const [first, second] = attachments([...GUIDE]);
		const { text: _, ...withoutText } = second ?? (first as Attachment);
		const pictures = [first as Attachment, withoutText, second as Attachment];
		const phone = await openCircular(association, pictures, async () =>
			openPhone(association.link(await association.householdCard('h1')), { viewport }),
		);
		await expect(phone.getByText(reading.noText)).toHaveCount(1);
		await phone.evaluate((text) => localStorage.setItem('kairan.text', text), size);
		await phone.reload();
		const label = (n: number) => `${reading.pages} ${reading.pageOf(String(n), '3')}`;
		const asText = (n: number) =>
			phone.getByRole('button', { name: new RegExp(`^${reading.asText}.*${label(n)}`, 'u') });
		await expect(phone.getByText(reading.noText)).toHaveCount(1);
		await asText(1).click();
		const dialog = phone.getByRole('dialog', { name: label(1) });
		await expect(dialog).toContainText(first?.text?.split('\n')[0] ?? '');
		const letters = dialog.locator('.text p').first();
		const px = await letters.evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
		expect(px).toBeGreaterThanOrEqual(size === '100' ? 27 : 36);
		await lookAt(phone, `page-text-${size}`);
		expect(await smallerThan(phone, size === '100' ? 48 : 60, 'dialog[open]')).toEqual([]);
		const frame = await dialog.evaluate((one) => {
			const heights = [...one.querySelectorAll('.head, .foot')].map((part) => part.getBoundingClientRect().height);
			return heights.reduce((sum, height) => sum + height, 0) / innerHeight;
		});
		expect(frame).toBeLessThanOrEqual(0.25);

		await button(phone, reading.pageAfter).click();
		await expect(phone.getByRole('dialog', { name: label(2) })).toContainText(reading.noText);
		await button(phone, reading.pageAfter).click();
		const last = phone.getByRole('dialog', { name: label(3) });
		await expect(last).toContainText(second?.text?.split('\n')[0] ?? '');
		await expect(button(phone, reading.pageAfter)).toHaveAttribute('aria-disabled', 'true');
		await last.getByRole('button', { name: reading.toPicture }).click();
		await expect(phone.getByRole('dialog')).toHaveCount(0);
		await expect(phone.getByRole('img', { name: label(3) })).toBeInViewport();
		await asText(3).click();
		await phone.getByRole('dialog').getByRole('button', { name: common.close }).click();
		await expect(phone.getByRole('dialog')).toHaveCount(0);
	});

test('thirty pages are read on a phone with 200 MB left: a few at a time are held, and each is there when it is reached', async ({
	association,
	openPhone,
}) => {
	const names: AssetName[] = Array.from({ length: 30 }, (_, at) => GUIDE[at % 2] ?? 'guide-1');
	const phone = await openCircular(association, attachments(names), async () => {
		const page = await openPhone(association.link(await association.householdCard('h1')));
		const session = await page.context().newCDPSession(page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 200 * MB });
		return page;
	});
	const pages = phone.locator('figure');
	await expect(pages).toHaveCount(30);
	const drawn = pages.locator('img');
	for (const at of [0, 10, 20, 29, 3]) {
		await pages.nth(at).scrollIntoViewIfNeeded();
		await expect(pages.nth(at).locator('img')).toBeVisible();
		// What is above and below a window of two pages is ready, too.
		await expect.poll(() => drawn.count()).toBeLessThanOrEqual(6);
	}
	// What is kept for reading without signal stays within its share; each picture counts once.
	const usage = await phone.evaluate(async () => (await navigator.storage.estimate()).usage);
	expect(usage).toBeLessThan(40 * MB);
});
