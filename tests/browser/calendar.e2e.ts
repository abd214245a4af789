import type { Content } from '#contract/content';
import { href } from '#app/pages';
import { addDays, dayInJapan } from '#domain/moment';
import { monthOf } from '#domain/calendar/days';
import { calendar as words, list, titles } from '#i18n/words';
import { dayLabel, monthLabel } from '#i18n/format';
import { expect, test } from './browser';
import { lookAt, readyOffline, sayYes } from './steps';

const content = (title: string, fields: Content['fields']): Content => ({
	...{ title, body: title, fields, category: 'event', urgent: false, attachments: [] },
});

test('a household finds what has a date by month, week and list, without signal and in the largest letters', async ({
	association,
	openPhone,
}) => {
	const today = dayInJapan(new Date().toISOString());
	const next = addDays(monthOf(today, 1), 9);
	const publish = (id: string, of: Content, to: 'all' | 'officers' = 'all') =>
		association.chair({ name: 'circular.publish', args: { id, content: of, audience: { to } } });
	await publish('c1', content('もちつき', { when: { day: next, from: '09:00', to: '11:30' }, place: '集会所' }));
	await publish('c2', content('防災の会', { when: { day: today }, deadline: today }));
	await publish('c3', content('役員の集まり', { when: { day: today } }), 'officers');
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await phone.getByRole('link', { name: titles.calendar, exact: true }).click();

	const table = phone.getByRole('table', { name: monthLabel(monthOf(today)) });
	await expect(table.locator('[aria-current=date]')).toHaveCount(1);
	await expect(phone.getByRole('link', { name: '防災の会' })).toHaveCount(2);
	await expect(phone.getByText('役員の集まり')).toHaveCount(0);
	await lookAt(phone, 'calendar-month');
	await phone.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
	await lookAt(phone, 'calendar-month-dark');
	await phone.evaluate(() => delete document.documentElement.dataset.theme);
	const { KAIRAN_SHOTS: shots } = process.env;
	const paper = await phone.pdf({ preferCSSPageSize: true, ...(shots && { path: `${shots}/calendar.pdf` }) });
	expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);

	await phone.getByRole('button', { name: words.after.month }).click();
	const day = phone.getByRole('button', { name: dayLabel(next) });
	await day.focus();
	await phone.keyboard.press('Enter');
	await expect(phone.getByRole('heading', { name: dayLabel(next) })).toBeFocused();
	await phone.getByRole('link', { name: 'もちつき' }).click();
	await expect(phone.getByRole('heading', { name: 'もちつき' })).toBeVisible();
	await phone.goBack();
	await expect(day).toBeVisible();

	await readyOffline(phone);
	await phone.context().setOffline(true);
	await phone.goto(association.target.origin + href('calendar'));
	await phone.getByRole('radio', { name: words.views.week, exact: true }).check();
	await expect(phone.getByRole('heading', { level: 3 })).toHaveCount(7);
	await lookAt(phone, 'calendar-week');
	await phone.getByRole('radio', { name: words.views.list, exact: true }).check();
	await expect(phone.getByRole('link', { name: 'もちつき' })).toBeVisible();
	await lookAt(phone, 'calendar-list');

	await phone.evaluate(() => localStorage.setItem('kairan.text', '300'));
	await phone.goto(association.target.origin + href('calendar'));
	// It is opened again where it was left: at the next month.
	await phone.getByRole('radio', { name: words.views.month, exact: true }).check();
	await phone.getByRole('button', { name: words.toToday }).click();
	await expect(phone.getByRole('link', { name: '防災の会' })).toHaveCount(2);
	await expect(table).toHaveCount(0);
	await expect(phone.locator('table').first()).toBeHidden();
	await lookAt(phone, 'calendar-month-300');
	await phone.goto(association.target.origin + href('home'));
	await expect(phone.getByRole('link', { name: titles.calendar, exact: true })).toBeVisible();
	await lookAt(phone, 'calendar-link-300');
});

test('where nothing has a date, the calendar says what will come there', async ({ association, openPhone }) => {
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await sayYes(phone);
	await expect(phone.getByText(list.empty)).toBeVisible();
	await phone.goto(association.target.origin + href('calendar'));
	await expect(phone.getByText(words.noneInMonth)).toBeVisible();
	await lookAt(phone, 'calendar-empty');
	await phone.getByRole('radio', { name: words.views.list, exact: true }).check();
	await expect(phone.getByText(words.noneComing)).toBeVisible();
});
