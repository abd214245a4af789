import { readyOffline, sayYes } from '#tests/browser/steps';
import { AskedScripts } from '#tests/support/asked-scripts';
import { list, reading } from '#i18n/words';
import type { Row } from './row';
import { CIRCULAR, type Stage } from './stage';

/**
 * The JavaScript that a resident's phone asks for: to show the question on the card, and then up to the first circular
 * read.
 */
export async function firstLoad(stage: Stage): Promise<Row[]> {
	const context = await stage.phone();
	const page = await context.newPage();
	const asked = new AskedScripts(page);
	const soFar = async () => ({ kB: (await asked.bytes()) / 1000, files: asked.paths.size });
	await page.goto(stage.householdLink('h1-05'), { waitUntil: 'networkidle' });
	const first = await soFar();
	await sayYes(page);
	await page.locator(CIRCULAR).filter({ hasNotText: list.asks }).first().click();
	await page.getByRole('button', { name: reading.press }).waitFor();
	await readyOffline(page);
	// A page of Kit's is no new document, so Playwright has no event for it: until a second has brought nothing more.
	for (let before = 0; before < asked.paths.size;) {
		before = asked.paths.size;
		await page.waitForTimeout(1000);
	}
	const read = await soFar();
	await context.close();
	const note = 'sign-in and all';
	return [
		{ what: "JS of a resident's first load, gzip", budget: 75, measured: first.kB, unit: 'kB' },
		{ what: "JS of a resident's first load", budget: 15, measured: first.files, unit: 'files' },
		{ what: 'JS up to the open first circular, gzip', budget: 150, measured: read.kB, unit: 'kB', note },
		{ what: 'JS up to the open first circular', budget: 30, measured: read.files, unit: 'files', note },
	];
}
