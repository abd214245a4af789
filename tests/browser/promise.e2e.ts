import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { STATES } from '#domain/ledger';
import {
	compose,
	desk as words,
	deskTitles,
	households,
	joining,
	keys,
	ledger,
	paper,
	reading,
	rosterImport as file,
	seats,
} from '#i18n/words';
import { DESK, expect, test } from './browser';
import { operator } from './operator';
import { BACK_TO_DESK, linkOn, lookAt, noteRandomBytes, readyOffline, sayYes, sendNow } from './steps';

/** 3班 with four doors, 4班 with two. */
const ROSTER = join(import.meta.dirname, '../fixtures/roster/same-as-above.tsv');
const THIRD = ['石井 弘', '河原 勇', '河原 文子', '太田 清'];
const TITLE = '冬の防火見回り';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** A door of the ledger, whatever space stands in the name. */
const door = (page: Page, name = '') =>
	page.locator('[data-door]').filter({ hasText: new RegExp(name.replace(' ', '\\s')) });
const pages = async (page: Page) =>
	(await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

/** Those of the names that come out of the printer. */
async function printedNames(page: Page, names: string[]): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const text = await page.locator('body').innerText();
	await page.emulateMedia({ media: null });
	return names.filter((name) => text.replaceAll('　', ' ').includes(name));
}

/** From the file as it is kept to the roster. */
async function importRoster(chair: Page): Promise<void> {
	await chair.getByRole('link', { name: deskTitles.roster }).click();
	await expect(chair.getByText(households.empty)).toBeVisible();
	await lookAt(chair, '1-roster-empty');
	await chair.getByRole('link', { name: households.importing }).click();
	await chair.locator('input[type=file]').setInputFiles(ROSTER);
	await lookAt(chair, '1-import-columns');
	await button(chair, file.compare).click();
	await expect(chair.getByText(file.added('6'))).toBeVisible();
	await lookAt(chair, '1-import-plan');
	await button(chair, file.apply).click();
	await chair.getByRole('link', { name: file.toRoster }).click();
	await expect(chair.getByText(households.whole('6', '2'))).toBeVisible();
	await lookAt(chair, '1-roster');
}

/** Cards for all on one sheet; answers with the link in the QR of one of them. */
async function printCards(chair: Page, name: RegExp): Promise<string> {
	await chair.getByRole('link', { name: deskTitles.keys }).click();
	await button(chair, keys.chooseAll('6')).click();
	await lookAt(chair, '1-keys');
	await button(chair, keys.make('6')).click();
	await expect(chair.getByText(keys.ready, { exact: true })).toBeVisible();
	await expect(chair.getByText(keys.paper('6', '1'))).toBeVisible();
	await lookAt(chair, '1-cards');
	expect(await pages(chair)).toBe(1);
	const link = await linkOn(chair, chair.getByRole('article').filter({ hasText: name }));
	await button(chair, keys.done).click();
	await button(chair, keys.leaveYes).click();
	return link;
}

/** The chair writes once. */
async function publish(chair: Page): Promise<void> {
	await chair.getByRole('link', { name: words.write }).click();
	await chair.getByRole('textbox', { name: compose.title }).fill(TITLE);
	await chair.getByRole('textbox', { name: compose.body }).fill('夜7時に集会所へ集まってください。');
	await button(chair, compose.publish).click();
	await chair.getByRole('dialog').getByRole('button', { name: compose.confirmYes, exact: true }).click();
	await chair.waitForURL('**/desk/circular/*');
	await sendNow(chair);
}

/** A seat for the 班長 of 3班, and her key as it is held up to her phone. */
async function seatKey(chair: Page): Promise<string> {
	await chair.getByRole('link', { name: deskTitles.seats }).click();
	await button(chair, seats.open).click();
	const form = chair.getByRole('dialog');
	await form.getByRole('radio', { name: seats.roles.groupLeader.label }).check();
	await form.getByLabel(seats.seatTitle).fill('3班 班長');
	await form.getByLabel(seats.group, { exact: true }).selectOption('3班');
	await form.getByLabel(seats.household).selectOption({ label: '3班　河原 文子' });
	await lookAt(chair, '1-seat-form');
	await button(chair, seats.openYes).click();
	await chair.getByRole('button', { name: seats.keyOf('3班 班長') }).click();
	const key = chair.getByRole('dialog');
	await expect(key.getByRole('img')).toBeVisible();
	await lookAt(chair, '1-seat-key');
	const link = await linkOn(chair, key);
	await key.getByRole('button', { name: '閉じる' }).click();
	return link;
}

test('from nothing to 未達 0: an association is founded, its roster read, its cards printed, and a circular brought to every door', async ({
	town,
	openPhone,
}) => {
	const facts = ['--name', '椿町町内会', '--district', '椿原学区', '--phone', '086-000-1300'];
	const told = await operator(town.handed.target, ...facts);
	const chair = await openPhone(town.origin, DESK);
	await noteRandomBytes(chair);
	await chair.goto(told.link);
	await lookAt(chair, '1-card');
	await sayYes(chair);
	await expect(chair.getByText(words.none)).toBeVisible();
	await lookAt(chair, '1-desk-empty');
	await importRoster(chair);
	await chair.getByRole('link', { name: BACK_TO_DESK }).click();
	const card = await printCards(chair, /赤木/u);
	await chair.getByRole('link', { name: BACK_TO_DESK }).click();

	// One household comes in by its card and reads; its circular is there.
	const phone = await openPhone(card);
	await sayYes(phone);
	await publish(chair);
	await lookAt(chair, '1-ledger-new');
	await phone.reload();
	await phone.getByRole('link', { name: TITLE }).click();
	await phone.getByRole('button', { name: reading.press }).click();

	// The 班長 comes in by her key and prints the sheet of her 班: the four doors without a phone.
	await chair.getByRole('link', { name: BACK_TO_DESK }).click();
	const leader = await openPhone(await seatKey(chair));
	await expect(leader.getByText(joining.questionSeat('3班 班長'))).toBeVisible();
	await sayYes(leader);
	await expect(leader.locator('[data-door]')).toHaveCount(4);
	await lookAt(leader, '1-leader-desk');
	await leader.getByRole('link', { name: TITLE }).click();
	await leader.getByRole('link', { name: ledger.toPaper }).click();
	await lookAt(leader, '1-leader-paper');
	await leader.getByRole('link', { name: paper.groupLink('3班', '4') }).click();
	await expect(leader.getByRole('cell', { name: paper.group.states.unreached })).toHaveCount(4);
	await lookAt(leader, '1-leader-sheet');
	expect(await printedNames(leader, [...THIRD, '赤木 正', '原田 茂'])).toEqual(THIRD);
	expect(await pages(leader)).toBe(1);

	// At the doors there is no signal.
	await leader.goto(`${town.origin}/desk`);
	await expect(leader.locator('[data-door]')).toHaveCount(4);
	await readyOffline(leader);
	await leader.context().setOffline(true);
	await leader.getByRole('radio', { name: ledger.quick.paper }).check();
	for (const name of THIRD.slice(0, 3)) await door(leader, name).click();
	await leader.getByRole('radio', { name: ledger.quick.told }).check();
	await door(leader, THIRD[3]).click();
	await expect(leader.locator('[data-door].unsent')).toHaveCount(4);
	await lookAt(leader, '1-leader-ticked');
	await leader.context().setOffline(false);
	await expect(leader.locator('[data-door].unsent')).toHaveCount(0);

	// One door is left; the chair calls it up, and all six are accounted for, each once.
	await chair.goto(`${town.origin}/desk`);
	await chair.getByRole('article').getByRole('link', { name: TITLE }).click();
	await expect(chair.getByText(ledger.reachedOf('5', '6'))).toBeVisible();
	await lookAt(chair, '1-ledger-one-left');
	await door(chair, '原田 茂').click();
	await chair.getByRole('dialog').getByRole('button', { name: ledger.tick.told }).click();
	await expect(chair.getByText(ledger.everyoneReached)).toBeVisible();
	await lookAt(chair, '1-ledger-whole');
	const counts = { readBySelf: 1, readByFamily: 0, paper: 3, told: 2, unread: 0, unreached: 0 };
	const said = STATES.map((state) => ledger.stateCount(ledger.states[state].word, String(counts[state]))).join('、');
	await expect(chair.getByRole('img', { name: ledger.barLabel(said) })).toBeVisible();
	await expect(chair.getByRole('radio', { name: ledger.all('6') })).toBeChecked();
});
