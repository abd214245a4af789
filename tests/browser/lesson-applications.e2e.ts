import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { applicantsDesk as desk, applying as words, common, deskTitles, refusals } from '#i18n/words';
import type { Target } from '#seeds/replay/client';
import { BrowserAssociation } from './association';
import { expect, test } from './browser';
import { allSent, lookAt, lookAtBothSizes, readyOffline, sayYes } from './steps';

const DAY_MS = 24 * 60 * 60 * 1000;
const day = new Date(Date.now() + 9 * 60 * 60 * 1000 + 5 * DAY_MS).toISOString().slice(0, 10);
const TITLE = 'はじめてのスマホ';
const HALL = '椿原公民館';
const LONG_NAME = 'ヴォロディミル・オレクサンドロヴィチ・コヴァレンコ';
const lesson = {
	...{ id: 'l1', hall: HALL, hallId: 'hall-1', title: TITLE, day, from: '13:30', to: '15:00' },
	...{ place: '2階 第2講座室', phone: '086-000-1401', takes: 'asked' as const, seats: 1 },
};
const hall = { id: 'hall-1', name: HALL, phone: '086-000-1401', districts: ['椿原学区'] };
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The page that a household finds its lessons on, once the city's are there. */
async function openLessons(page: Page, origin: string): Promise<void> {
	await page.goto(origin + href('lessons'));
	await expect(page.getByRole('heading', { level: 3, name: HALL })).toBeVisible();
}

async function apply(page: Page, phone: string, name?: string): Promise<void> {
	await button(page, words.openOf(TITLE)).click();
	if (name !== undefined) await page.getByLabel(words.name).fill(name);
	await page.getByLabel(words.phone).fill(phone);
	await page.locator('dialog[open]').getByRole('button', { name: words.open, exact: true }).click();
	await expect(page.locator('dialog[open]')).toHaveCount(0);
}

const stateOf = (page: Page, state: keyof typeof words.states) =>
	page.getByText(words.states[state], { exact: true }).first();

/** What the job brings is there with a next visit. */
const expectState = (page: Page, state: keyof typeof words.states): Promise<void> =>
	expect
		.poll(async () => {
			await page.reload();
			await page.getByRole('heading', { level: 3, name: HALL }).waitFor();
			return stateOf(page, state).isVisible();
		})
		.toBe(true);

test('one household has the place, another waits; the first cancels, and the next one moves up', async ({
	town,
	openPhone,
}) => {
	const tenant = await BrowserAssociation.foundCity(town.handed.target);
	const args = { halls: [hall], lessons: [lesson], endedHalls: [], endedLessons: [] };
	await tenant.chair({ name: 'lesson.replace', args });
	const own = await BrowserAssociation.found(town.handed.target, undefined, tenant.id);
	const { origin } = own.target;
	const [one, two] = [
		await openPhone(own.link(await own.householdCard('h1'))),
		await openPhone(own.link(await own.householdCard('h2'))),
	];

	await sayYes(one);
	await openLessons(one, origin);
	await lookAtBothSizes(one, 'p-lesson');
	await readyOffline(one);
	await one.context().setOffline(true);
	await button(one, words.openOf(TITLE)).click();
	await expect(one.getByLabel(words.name)).toHaveValue('三宅 節子');
	// The lesson has one place.
	await expect(one.locator('dialog[open]').getByRole('radio')).toHaveCount(1);
	await lookAtBothSizes(one, 'p-form');
	await button(one, common.close).click();
	await apply(one, '０８６－０００－２２２２');
	await expect(one.getByText(common.notSent).first()).toBeVisible();
	await lookAt(one, 'p-unsent');
	await one.context().setOffline(false);
	await allSent(one);
	await expect(one.getByText(words.texts.received).first()).toBeVisible();

	await sayYes(two);
	await openLessons(two, origin);
	await apply(two, '');
	await allSent(two);

	const city = await openPhone(tenant.link(await tenant.seatCard('seat-city')));
	await sayYes(city);
	await city.getByRole('link', { name: deskTitles.lessonApplicants }).click();
	await expect(city.getByText(desk.person('大森 ハル'))).toBeVisible();
	await expect(city.getByRole('link', { name: /086-000-2222/u })).toBeVisible();
	await lookAtBothSizes(city, 'p-city');
	await button(city, desk.answerOf(desk.answers.accepted, '三宅 節子')).click();
	await expect(city.getByText(desk.answered('三宅 節子', desk.states.accepted))).toBeVisible();
	await button(city, desk.answerOf(desk.answers.declined, '大森 ハル')).click();
	await button(city, desk.undo).click();
	await expect(city.getByText(desk.undone)).toBeVisible();
	await button(city, desk.answerOf(desk.answers.waiting, '大森 ハル')).click();
	await expect(city.getByText(desk.full)).toBeVisible();
	await allSent(city);
	await expectState(one, 'accepted');
	await lookAtBothSizes(one, 'p-accepted');
	await expectState(two, 'waiting');

	await button(one, words.cancelOf(TITLE)).first().click();
	await lookAt(one, 'p-cancel');
	await one.locator('dialog[open]').getByRole('button', { name: words.cancel, exact: true }).click();
	await expect(stateOf(one, 'cancelled')).toBeVisible();
	// Where it stands among those that were applied for, and at the lesson.
	await expect(button(one, words.againOf(TITLE))).toHaveCount(2);
	await allSent(one);
	await city.reload();
	await expect(city.getByText(desk.next('大森 ハル'))).toBeVisible();
	await city.setViewportSize({ width: 1280, height: 800 });
	await lookAt(city, 'p-city-1280');
	await button(city, desk.answerOf(desk.answers.accepted, '大森 ハル')).click();
	await allSent(city);
	await expectState(two, 'accepted');

	const saved = city.waitForEvent('download');
	await button(city, desk.csv).click();
	expect((await saved).suggestedFilename()).toBe(`${desk.csvName}.csv`);
	await city.getByText(desk.settings).click();
	await city.getByRole('radio', { name: desk.ways.first.label }).check();
	await city.getByRole('textbox', { name: desk.seats }).fill('２０');
	await lookAt(city, 'p-city-settings');
	await button(city, desk.save).click();
	await expect(city.getByText(desk.left('19'))).toBeVisible();
	await city.emulateMedia({ colorScheme: 'dark' });
	await lookAt(city, 'p-city-dark');
	await city.emulateMedia({ colorScheme: 'light' });
	await city.getByRole('link', { name: desk.printOf(TITLE) }).click();
	await expect(city.getByRole('article')).toContainText('大森 ハル');
	await lookAt(city, 'p-sheet');
	await city.emulateMedia({ media: 'print' });
	await expect(city.getByRole('cell', { name: '1人' })).toBeVisible();
});

/** A lesson of a city of the test's own that gives its one place in order, and an association of that city. */
async function firstComeFirstServed(target: Target) {
	const tenant = await BrowserAssociation.foundCity(target);
	const lessons = [{ ...lesson, takes: 'first' as const }];
	await tenant.chair({ name: 'lesson.replace', args: { halls: [hall], lessons, endedHalls: [], endedLessons: [] } });
	return { tenant, own: await BrowserAssociation.found(target, undefined, tenant.id) };
}

test('places that are given in order go to the first; one that the desk gave away by a slip leads to the front of the line', async ({
	town,
	openPhone,
}) => {
	const { tenant, own } = await firstComeFirstServed(town.handed.target);
	for (const [household, state, name] of [
		['h1', 'accepted', '三宅 節子'],
		['h2', 'waiting', LONG_NAME],
	] as const) {
		const page = await openPhone(own.link(await own.householdCard(household)));
		await sayYes(page);
		await openLessons(page, own.target.origin);
		await apply(page, '', name);
		await expect(stateOf(page, state)).toBeVisible();
	}
	const city = await openPhone(tenant.link(await tenant.seatCard('seat-city')));
	await sayYes(city);
	await city.getByRole('link', { name: deskTitles.lessonApplicants }).click();
	const answers = (answer: keyof typeof desk.answers, name: string) =>
		button(city, desk.answerOf(desk.answers[answer], name));
	// It would be theirs again at once.
	await expect(answers('waiting', '三宅 節子')).toHaveCount(0);
	await answers('declined', '三宅 節子').click();
	await expect(answers('declined', LONG_NAME)).toBeVisible();
	await button(city, desk.undo).click();
	await expect(city.getByText(desk.placeGone('三宅 節子'))).toBeVisible();
	await expect(answers('waiting', '三宅 節子')).toHaveCount(0);
	await expect(answers('declined', '三宅 節子')).toBeVisible();
	await city.getByRole('link', { name: desk.printOf(TITLE) }).click();
	const names = city.getByRole('article').locator('tbody th');
	await expect(names).toHaveText([LONG_NAME, '三宅 節子']);
	const isCut = (cells: Element[]) => cells.some((cell) => cell.scrollHeight > cell.clientHeight);
	expect(await names.evaluateAll(isCut)).toBe(false);
	await lookAt(city, 'p-sheet-360');
});

test('an application that came too late is said where it was made, with the reason, until somebody has seen it', async ({
	town,
	openPhone,
}) => {
	const { tenant, own } = await firstComeFirstServed(town.handed.target);
	const phone = await openPhone(own.link(await own.householdCard('h1')));
	await sayYes(phone);
	await openLessons(phone, own.target.origin);
	await readyOffline(phone);
	await phone.context().setOffline(true);
	await apply(phone, '');
	await tenant.chair({
		name: 'lesson.replace',
		args: { halls: [], lessons: [], endedHalls: [], endedLessons: ['l1'] },
	});
	await phone.context().setOffline(false);
	const why = phone.getByRole('alert').filter({ hasText: refusals.LESSON_UNKNOWN });
	await expect(why).toContainText(TITLE);
	await lookAtBothSizes(phone, 'p-late');
	await why.getByRole('button', { name: common.close }).click();
	await expect(why).toHaveCount(0);
});
