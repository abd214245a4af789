import type { Page } from '@playwright/test';
import type { Household } from '#contract/households';
import type { LocalRow } from '#local/db';
import { households, rosterImport as words } from '#i18n/words';
import { sayYes } from '#tests/browser/steps';
import { BrowserAssociation } from '#tests/browser/association';
import { rosterFile } from './import-roster';
import type { Row } from './row';
import type { Stage } from './stage';
import { longestTask } from './tasks';

const ROWS = 5000;
const GROUPS = 400;
/** Households of an association before the file comes. */
const OWN = 4;
/** Longer than any machine that can run the rest needs. */
const PATIENCE_MS = 180_000;

/**
 * One long work: in ms, from the press until the screen says that it is asked for, until all of it is on the server,
 * and the longest task on the way.
 */
interface Worked {
	asked: number;
	sent: number;
	longest: number;
}

/**
 * A roster of 5,000 households on a chair's screen: taken in, looked at, taken back. At this machine's own speed: such
 * a file is read at a desk.
 */
export async function importScreen(stage: Pick<Stage, 'target' | 'phone'>): Promise<Row[]> {
	const association = await BrowserAssociation.found(stage.target);
	const page = await (await stage.phone()).newPage();
	// What the functions below become when they are read as TypeScript.
	await page.addInitScript('globalThis.__name = (named) => named');
	await page.goto(association.link(await association.seatCard('seat-chair')));
	await sayYes(page);
	await page.goto(`${stage.target.origin}/desk/roster/import`);
	const file = { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(rosterFile(ROWS, GROUPS)) };
	await page.locator('input[type=file]').setInputFiles(file);
	await page.getByRole('button', { name: words.compare }).click();
	await page.getByRole('button', { name: words.apply, exact: true }).waitFor();
	const taken = await work(page, words.apply, words.fine, OWN + ROWS);
	const looked = await looking(page);
	const back = await work(page, words.undoAll, words.undone, OWN);
	await page.context().close();
	const note = `${ROWS} rows in ${GROUPS} groups, CPU as it is`;
	return [
		{ what: 'import of 5,000 rows: asked for', budget: 3000, measured: taken.asked, unit: 'ms', note },
		{ what: 'import of 5,000 rows: longest task', budget: 100, measured: taken.longest, unit: 'ms', note },
		{ what: 'import of 5,000 rows: on the server', budget: 30_000, measured: taken.sent, unit: 'ms', note },
		{ what: 'roster of 5,000: tap to the first 班', budget: 500, measured: looked.first, unit: 'ms', note },
		{ what: 'roster of 5,000: longest task', budget: 100, measured: looked.longest, unit: 'ms', note },
		{ what: 'import of 5,000 rows taken back: asked for', budget: 3000, measured: back.asked, unit: 'ms', note },
		{ what: 'import of 5,000 rows taken back: longest task', budget: 100, measured: back.longest, unit: 'ms', note },
		{ what: 'import of 5,000 rows taken back: on the server', budget: 30_000, measured: back.sent, unit: 'ms', note },
	];
}

async function work(page: Page, button: string, said: string, doors: number): Promise<Worked> {
	const times = { asked: Number.NaN, sent: Number.NaN };
	const longest = await longestTask(page, async () => {
		const begun = performance.now();
		await page.getByRole('button', { name: button, exact: true }).click();
		await page.getByText(said, { exact: true }).waitFor({ timeout: PATIENCE_MS });
		times.asked = Math.round(performance.now() - begun);
		await arrived(page, doors);
		times.sent = Math.round(performance.now() - begun);
	});
	return { ...times, longest };
}

/**
 * The roster as it is opened, searched and left again: from the tap to its first 班, and the longest task of all of it,
 * in ms.
 */
async function looking(page: Page): Promise<{ first: number; longest: number }> {
	let first = Number.NaN;
	const longest = await longestTask(page, async () => {
		const begun = performance.now();
		await page.getByRole('link', { name: words.toRoster }).click();
		await page.locator('summary').first().waitFor();
		first = Math.round(performance.now() - begun);
		await page.getByLabel(households.search).pressSequentially('試 499');
		await page.getByRole('link', { name: '試 499郎' }).waitFor();
		await page.getByLabel(households.search).fill('');
		await page
			.locator('summary')
			.nth(GROUPS - 1)
			.click();
	});
	await page.getByRole('link', { name: households.importing }).click();
	await page.getByRole('button', { name: words.undoAll, exact: true }).waitFor();
	return { first, longest };
}

/** Waits until all that was asked for is on the server and has come back. */
async function arrived(page: Page, doors: number): Promise<void> {
	const end = performance.now() + PATIENCE_MS;
	for (let living: number | undefined; living !== doors;) {
		if (performance.now() > end) throw new Error(`${living} of ${doors} households live here`);
		await page.waitForTimeout(500);
		living = await page.evaluate(confirmed);
	}
}

/** How many households live here by what the server confirmed; nothing while anything of the outbox is on its way. */
function confirmed(): Promise<number | undefined> {
	return new Promise((done, fail) => {
		const opening = indexedDB.open('kairan');
		opening.onerror = () => fail(new Error('the store cannot be opened'));
		opening.onsuccess = () => {
			const reading = opening.result.transaction(['outbox', 'rows']);
			let living: number | undefined;
			const counting = reading.objectStore('outbox').count();
			counting.onsuccess = () => {
				if (counting.result > 0) return;
				living = 0;
				reading.objectStore('rows').openCursor().onsuccess = ({ target }) => {
					const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
					if (!cursor) return;
					const { kind, row } = cursor.value as LocalRow;
					if (kind === 'household' && (row as Household).stays.at(-1)?.to === undefined) living = (living ?? 0) + 1;
					cursor.continue();
				};
			};
			reading.oncomplete = () => {
				opening.result.close();
				done(living);
			};
		};
	});
}
