import { href } from '#app/pages';
import { addDays, dayInJapan } from '#domain/moment';
import { calendar, calendarAddress as words } from '#i18n/words';
import { readCalendarFile } from '#tests/support/read-calendar';
import { expect, test } from './browser';
import { lookAt, lookAtBothSizes, sayYes } from './steps';

test('a household has its calendar read elsewhere by a secret address, changes it and ends it', async ({
	association,
	openPhone,
	request,
}) => {
	const { origin } = association.target;
	const day = addDays(dayInJapan(new Date().toISOString()), 9);
	const content = {
		...{ title: 'もちつき', body: 'もちつき', category: 'event' as const, urgent: false, attachments: [] },
		fields: { when: { day, from: '09:00', to: '11:30' }, place: '集会所' },
	};
	await association.chair({ name: 'circular.publish', args: { id: 'c1', content, audience: { to: 'all' } } });
	const phone = await openPhone(association.link(await association.householdCard('h1')));
	await phone.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
	await sayYes(phone);
	await phone.goto(origin + href('calendar'));
	const button = (name: string) => phone.getByRole('button', { name, exact: true });
	await lookAtBothSizes(phone, 'calendar-address-before');

	await button(words.show).click();
	const link = phone.getByRole('link', { name: words.subscribe });
	await expect(link).toHaveAttribute('href', /^webcal:\/\/.*\/api\/calendar\/[\w-]+\.ics$/u);
	await button(words.copy).click();
	await expect(phone.getByText(words.copied)).toBeVisible();
	const address = await phone.evaluate(() => navigator.clipboard.readText());
	await phone.getByText(words.how).click();
	await lookAtBothSizes(phone, 'calendar-address');

	const file = await request.get(address);
	expect([file.status(), file.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
	expect(file.headers()['cache-control']).toBe('private, max-age=3600');
	expect(readCalendarFile(await file.text()).events).toMatchObject([
		{ uid: 'c1@kairan', title: 'もちつき', place: '集会所' },
	]);
	const headers = { 'If-None-Match': file.headers()['etag'] ?? '' };
	expect((await request.get(address, { headers })).status()).toBe(304);

	await button(words.change).click();
	const question = phone.getByRole('dialog', { name: words.sure.change.title });
	await lookAt(phone, 'calendar-address-change');
	await question.getByRole('button', { name: words.change, exact: true }).click();
	await expect(phone.getByText(words.done.change)).toBeVisible();
	expect((await request.get(address)).status()).toBe(404);
	const changed = (await link.getAttribute('href'))?.replace(/^webcal:/u, new URL(origin).protocol) ?? '';
	expect((await request.get(changed)).status()).toBe(200);

	await phone.context().setOffline(true);
	await button(words.end).click();
	const ending = phone.getByRole('dialog', { name: words.sure.end.title });
	await ending.getByRole('button', { name: words.end, exact: true }).click();
	await expect(ending.getByRole('alert')).toBeVisible();
	await phone.context().setOffline(false);
	await ending.getByRole('button', { name: words.end, exact: true }).click();
	await expect(phone.getByText(words.done.end)).toBeVisible();
	expect((await request.get(changed)).status()).toBe(404);
	await expect(button(words.show)).toBeVisible();

	const family = await openPhone(association.link(await association.householdCard('h1', 'family')));
	await sayYes(family);
	await family.goto(origin + href('calendar'));
	await expect(family.getByRole('button', { name: calendar.print })).toBeVisible();
	await expect(family.getByRole('heading', { name: words.title })).toHaveCount(0);
});
