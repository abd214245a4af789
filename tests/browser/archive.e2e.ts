import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { households, restore as words, rosterFiles, rosterImport } from '#i18n/words';
import { foundAssociation, type Post } from '#functions/operator/requests';
import { DESK, expect, test, type Town } from './browser';
import { sayYes } from './steps';

/** How many ledgers are compared door by door; the emulator tests compare all of them. */
const LEDGERS = 3;

/** The link of the chair of an association that was founded a moment ago. */
async function foundAnother({ handed: { target } }: Town): Promise<string> {
	const authorization = `Operator ${target.operatorSecret}`;
	const post: Post = (path, body) =>
		fetch(target.origin + path, {
			method: 'POST',
			headers: { 'content-type': 'application/json', authorization },
			body: JSON.stringify(body),
		});
	const facts = { name: '新しい町内会', district: '椿原学区', phone: '086-000-1299', title: '会長' };
	return `${target.origin}/join#${(await foundAssociation(post, facts)).secret}`;
}

const goTo = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);
const choose = (page: Page, path: string) => page.locator('input[type=file]').setInputFiles(path);

/** How many doors of a circular stand in each state; who had not read has no way to be reached where no phone is. */
async function countsOf(page: Page, href: string): Promise<Record<string, number>> {
	await goTo(page, href);
	const count = async (state: string) => {
		const text = await page.locator(`label[data-state=${state}] .count`).first().innerText();
		return Number(text.replace(/\D/g, ''));
	};
	const [self, family, paper, told] = [
		await count('readBySelf'),
		await count('readByFamily'),
		await count('paper'),
		await count('told'),
	];
	return { self, family, paper, told, none: (await count('unread')) + (await count('unreached')) };
}

test('an association is taken from one installation to another whole', async ({ town, openPhone }, info) => {
	// A whole year of an association is fetched, written to a file, and put in again.
	test.setTimeout(300_000);
	const old = await openPhone(await town.seatLink('seat-chair'), DESK);
	await sayYes(old);
	await goTo(old, '/desk');
	const links = old.getByRole('main').locator('a[href^="/desk/circular/"]');
	await expect(links.first()).toBeVisible({ timeout: 60_000 });
	const hrefs = await links.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href') ?? ''))]);
	const before = [];
	for (const href of hrefs.slice(0, LEDGERS)) before.push(await countsOf(old, href));

	await goTo(old, '/desk/roster/take');
	const coming = old.waitForEvent('download');
	await old.getByRole('button', { name: households.export.archive }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toMatch(/の控え .*\.json$/);
	const file = info.outputPath('archive.json');
	await download.saveAs(file);
	await expect(old.getByText(households.export.done(download.suggestedFilename()))).toBeVisible();
	const archive = JSON.parse(await readFile(file, 'utf8')) as { households: unknown[]; pictures: object };
	expect(Object.keys(archive.pictures).length).toBeGreaterThan(0);

	const page = await openPhone(await foundAnother(town), DESK);
	await sayYes(page);
	await goTo(page, '/desk/roster/import');
	const cut = info.outputPath('cut.json');
	await writeFile(cut, (await readFile(file)).subarray(0, -20));
	await choose(page, cut);
	await expect(page.getByText(rosterFiles.archiveBroken)).toBeVisible();
	await choose(page, file);
	await expect(page.getByRole('heading', { name: words.title })).toBeVisible();
	await expect(page.getByText(words.countOf.households(String(archive.households.length)))).toBeVisible();

	// The signal goes, the leader gives up, and comes back another time.
	await page.context().setOffline(true);
	await page.getByRole('button', { name: words.start }).click();
	await page.getByRole('button', { name: rosterImport.stop }).click();
	await expect(page.getByText(words.stopped)).toBeVisible();
	await page.context().setOffline(false);
	await page.getByRole('button', { name: rosterImport.pick }).click();
	await expect(page.getByText(words.halfway)).toBeVisible({ timeout: 30_000 });
	await choose(page, file);
	await page.getByRole('button', { name: words.next }).click();
	await expect(page.getByRole('link', { name: words.toCards })).toBeVisible({ timeout: 120_000 });

	for (const [i, href] of hrefs.slice(0, LEDGERS).entries()) expect(await countsOf(page, href)).toEqual(before[i]);
	await goTo(page, '/desk/roster');
	await expect(page.getByRole('main').locator('section section ul li').first()).toBeVisible();
	await goTo(page, '/desk/keys');
	await expect(page.getByRole('main')).not.toContainText(words.halfway);
});

test('in an association that lives, an archive is one more roster', async ({ association, openPhone }, info) => {
	const page = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
	await sayYes(page);
	await goTo(page, '/desk/roster/take');
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: households.export.archive }).click();
	const file = info.outputPath('association.json');
	await (await coming).saveAs(file);
	await goTo(page, '/desk/roster/import');
	await choose(page, file);
	await expect(page.getByText(rosterImport.archiveLead('association.json'))).toBeVisible();
	await expect(page.getByRole('button', { name: words.start })).toHaveCount(0);
	await page.getByRole('button', { name: rosterImport.compare }).click();
	await expect(page.getByText(rosterImport.nothing)).toBeVisible();
});
