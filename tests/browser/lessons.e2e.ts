import type { Page } from '@playwright/test';
import { href } from '#app/pages';
import { deskTitles, lessonRequests as asking, lessons, lessonsDesk as words } from '#i18n/words';
import { BrowserAssociation } from './association';
import { expect, test, type Town } from './browser';
import { lookAt, readyOffline, sayYes } from './steps';

const DAY_MS = 24 * 60 * 60 * 1000;
const dayFrom = (days: number) => new Date(Date.now() + 9 * 60 * 60 * 1000 + days * DAY_MS).toISOString().slice(0, 10);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const HALLS = [
	{ name: '東公民館', phone: '086-000-1403', address: '岡山市東区1-1', districts: ['柳瀬学区'] },
	{
		...{ name: '椿原公民館', phone: '086-000-1401', address: '岡山市中区2-2', districts: ['椿原小学校区'] },
		hours: '9時から21時、休館日：水曜',
	},
];
const at = (days: number) => ({ day: dayFrom(days), from: '13:30', to: '15:00' });
const LESSONS = [
	{ title: 'はじめてのスマホ', hall: '東公民館', ...at(3), level: 'first', topics: ['basics'], seats: 16 },
	{ title: '写真をとろう', hall: '椿原公民館', ...at(5), level: 'used', topics: ['photo'], until: dayFrom(4) },
];
const json = JSON.stringify({ kairan: 'lessons', version: 1, halls: HALLS, lessons: LESSONS });
const CSV = [
	'講座名,公民館,日,開始,終了,部屋,電話,対象,内容,定員',
	`写真をとろう,椿原公民館,${dayFrom(5)},13:30,15:00,2階,,なれた方,カメラ,12`,
	`地図を使おう,東公民館,${dayFrom(6)},10時,11時半,,,なれた方,地図,`,
	'LINE講座,東公民館,未定,10:00,11:00,,,,,',
].join('\r\n');

/** A city of the test's own, and its seat's phone on the page where the schedule is replaced. */
async function openSchedule(town: Town, open: (url: string) => Promise<Page>) {
	const tenant = await BrowserAssociation.foundCity(town.handed.target);
	const city = await open(tenant.link(await tenant.seatCard('seat-city')));
	await sayYes(city);
	await city.getByRole('link', { name: deskTitles.lessonSchedule }).click();
	await expect(city.getByText(words.lead)).toBeVisible();
	return { tenant, city };
}

const choose = (page: Page, name: string, mimeType: string, text: string) =>
	page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(`\ufeff${text}`) });

test('a city’s file is compared, carried out, found by its residents without signal, replaced and taken back', async ({
	town,
	openPhone,
}) => {
	const { tenant, city } = await openSchedule(town, openPhone);
	await lookAt(city, 'n-schedule-pick');
	await choose(city, '予定.json', 'application/json', json);
	await expect(city.getByText(words.parts.lessons.added('2'))).toBeVisible();
	const arrived = city.waitForResponse((reply) => reply.url().endsWith('/api/push') && reply.ok());
	await button(city, words.apply).click();
	await expect(city.getByText(words.done('4'))).toBeVisible();
	// Before anybody asks: the server remembers its answer for some minutes.
	await arrived;

	const own = await BrowserAssociation.found(town.handed.target, undefined, tenant.id);
	const phone = await openPhone(own.link(await own.householdCard('h1')));
	await sayYes(phone);
	await phone.goto(own.target.origin + href('lessons'));
	const halls = phone.getByRole('heading', { level: 3, name: /公民館$/u });
	await expect(halls).toHaveText(['椿原公民館', '東公民館']);
	await expect(phone.getByText(lessons.near, { exact: true })).toHaveCount(1);
	await expect(phone.getByRole('link', { name: lessons.mapOf('椿原公民館') })).toHaveAttribute('href', /google/u);
	await lookAt(phone, 'n-lessons-100');
	await phone.getByRole('radio', { name: lessons.levels.first }).check();
	await expect(phone.getByText('写真をとろう')).toHaveCount(0);
	await phone.getByRole('combobox').selectOption(lessons.topics.photo);
	await expect(phone.getByText(lessons.noneSuch)).toBeVisible();
	await button(phone, lessons.showAll).click();
	const saved = phone.waitForEvent('download');
	await button(phone, lessons.toCalendarOf('写真をとろう')).click();
	expect((await saved).suggestedFilename()).toBe('写真をとろう.ics');

	await readyOffline(phone);
	await phone.context().setOffline(true);
	await phone.reload();
	await expect(halls).toHaveText(['椿原公民館', '東公民館']);
	await phone.evaluate(() => localStorage.setItem('kairan.text', '300'));
	await phone.reload();
	await expect(halls).toHaveCount(2);
	await lookAt(phone, 'n-lessons-300');
	expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

	await button(city, words.again).click();
	await button(city, words.fine).click();
	await choose(city, '来月.csv', 'text/csv', CSV);
	await expect(city.getByText(words.faults('1'))).toBeVisible();
	await expect(city.getByText(/未定/u)).toBeVisible();
	for (const part of ['added', 'changed', 'ended'] as const)
		await expect(city.getByText(words.parts.lessons[part]('1'))).toBeVisible();
	await lookAt(city, 'n-schedule-compared');
	await button(city, words.applyAnyway).click();
	await expect(city.getByText(words.done('3'))).toBeVisible();
	await lookAt(city, 'n-schedule-done');
	await button(city, words.takeBack).click();
	await expect(city.getByText(words.takenBack)).toBeVisible();
	await choose(city, '予定.json', 'application/json', json);
	await expect(city.getByText(words.nothing)).toBeVisible();
});

test('a phone that never received a schedule says so, and no picture is taken for one', async ({ town, openPhone }) => {
	const { tenant, city } = await openSchedule(town, openPhone);
	await choose(city, '写真.csv', 'text/csv', '氏名,班\r\n山田,1');
	await expect(city.getByText(words.troubles.noColumns)).toBeVisible();
	const own = await BrowserAssociation.found(town.handed.target, undefined, tenant.id);
	const phone = await openPhone(own.link(await own.householdCard('h1')));
	await phone.route('**/api/lessons/**', (route) => route.abort());
	await sayYes(phone);
	await phone.goto(own.target.origin + href('lessons'));
	await expect(phone.getByText(lessons.notReceived)).toBeVisible();
	await lookAt(phone, 'n-lessons-not-received');
	await phone.unroute('**/api/lessons/**');
	await button(phone, lessons.askAgain).click();
	await expect(phone.getByText(lessons.none)).toBeVisible();
});

test('a chair asks the city for a lesson, and the answer comes back with its day', async ({ town, openPhone }) => {
	const tenant = await BrowserAssociation.foundCity(town.handed.target);
	const own = await BrowserAssociation.found(town.handed.target, undefined, tenant.id);
	const chair = await openPhone(own.link(await own.seatCard('seat-chair')));
	await sayYes(chair);
	await chair.goto(own.target.origin + href('lessonRequest'));
	await button(chair, asking.send).click();
	await expect(chair.getByText(asking.missing, { exact: true })).toHaveCount(3);
	await chair.getByLabel(asking.wish).fill('LINEで家族と話したい');
	await chair.getByLabel(asking.dates).fill('2月の平日の午前');
	await chair.getByLabel(asking.people).fill('１２人');
	await chair.getByLabel(asking.place).fill('集会所');
	await lookAt(chair, 'n-request-form');
	const arrived = chair.waitForResponse((reply) => reply.url().endsWith('/api/push') && reply.ok());
	await button(chair, asking.send).click();
	await expect(chair.getByText(asking.states.sent)).toBeVisible();
	await arrived;

	const city = await openPhone(tenant.link(await tenant.seatCard('seat-city')));
	await sayYes(city);
	await expect(city.getByText('LINEで家族と話したい')).toBeVisible();
	await city.getByRole('textbox', { name: asking.answerText, exact: true }).fill('2月10日の午前10時に、うかがいます。');
	await city.getByLabel(asking.answerDay).fill('2027-02-10');
	await lookAt(city, 'n-request-city');
	const answered = city.waitForResponse((reply) => reply.url().endsWith('/api/push') && reply.ok());
	await button(city, asking.answerSend).click();
	await expect(city.getByText(asking.states.answered)).toBeVisible();
	await answered;
	await chair.reload();
	await expect(chair.getByText('2月10日の午前10時に、うかがいます。')).toBeVisible();
	await lookAt(chair, 'n-request-answered');
	await button(chair, asking.cancel).click();
	await expect(chair.getByText(asking.states.withdrawn)).toBeVisible();
});
