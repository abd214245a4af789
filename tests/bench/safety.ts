import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { safety as own, safetyDesk as words } from '#i18n/words';
import { BrowserAssociation } from '#tests/browser/association';
import { readyOffline, sayYes } from '#tests/browser/steps';
import type { Row } from './row';
import { slow, SLOWER, type Stage } from './stage';

const DOORS = 15;
/** What a press may take, with what is drawn after it. */
const A_DOOR_MS = 1000;

/**
 * A 班長 starts a real check of her 班 of fifteen without signal, and enters all doors one after the other, on a phone
 * that is slower than this machine; then there is signal again, and all of it is sent.
 */
export async function safety(stage: Stage): Promise<Row[]> {
	const association = await BrowserAssociation.found(stage.target);
	const names = Array.from({ length: DOORS - 2 }, (_, n) => `n${n + 1}`);
	await association.chair(
		...names.map((id, order) => ({
			name: 'household.add' as const,
			args: { id, name: `${id} 石井`, group: 'g2', order: 10 + order, ways: ['paper' as const] },
		})),
	);
	const page = await (await stage.phone()).newPage();
	await page.goto(association.link(await association.seatCard('seat-leader-2')));
	await sayYes(page);
	await page.goto(stage.origin + href('safetyDesk'));
	await page.getByText(words.noneRunning).waitFor();
	await readyOffline(page);
	await page.context().setOffline(true);
	await slow(page);
	const begun = performance.now();
	await start(page);
	const longest = await walk(page, ['h3', 'h4', ...names]);
	const walked = performance.now();
	await page.context().setOffline(false);
	// Each door that waits has a mark, until the server has it.
	await page.locator('.door.unsent').first().waitFor({ state: 'detached' });
	const sent = performance.now();
	await page.context().close();
	const note = `at ${SLOWER}x CPU, without signal; the longest press ${Math.round(longest)} ms`;
	return [
		{
			...{ what: `a check is started and ${DOORS} doors are entered`, budget: DOORS, unit: 's', note },
			measured: (walked - begun) / 1000,
		},
		{ what: 'one door, pressed and drawn', budget: A_DOOR_MS, measured: Math.round(longest), unit: 'ms' },
		{ what: 'signal again: all doors are sent', budget: 15, measured: (sent - walked) / 1000, unit: 's' },
	];
}

async function start(page: Page): Promise<void> {
	await page.getByRole('radio', { name: new RegExp(`^${words.kinds.real}`, 'u') }).check();
	await page.getByRole('button', { name: words.next, exact: true }).click();
	await page.getByRole('button', { name: words.confirmYes.real, exact: true }).click();
	await page.getByText(own.realText).waitFor();
}

/** One press a door; answers how long the longest took until its door was drawn as entered. */
async function walk(page: Page, doors: readonly string[]): Promise<number> {
	await page.getByRole('radio', { name: words.quickStates.towel, exact: true }).check();
	let longest = 0;
	for (const id of doors) {
		const pressed = performance.now();
		await page.locator(`[data-door="${id}"]`).click();
		await page.locator(`[data-door="${id}"] [data-state="safe"]`).waitFor();
		longest = Math.max(longest, performance.now() - pressed);
	}
	return longest;
}
