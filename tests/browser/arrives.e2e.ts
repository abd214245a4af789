import { PushPayload } from '#contract/subscription';
import { PushService } from '#seeds/mailbox/push-service';
import { ledger } from '#i18n/words';
import { numberLabel } from '#i18n/format';
import { DESK, expect, test } from './browser';
import { readyOffline, sayYes } from './steps';
import { CAN_SHOW_NOTICES, launchSystem, pushService } from './system-chromium';

test('what the chair sends is on the phones a moment later, encrypted for each, by the functions and their task queue', async ({
	association,
}) => {
	const service = await PushService.start();
	try {
		for (const household of ['h1', 'h2']) {
			await association.enter(await association.householdCard(household));
			await association.subscribe(household, service.subscribe(household));
		}
		await association.chair({
			name: 'message.send',
			args: { id: 'rain', text: '川掃除は雨のため中止です。', audience: { to: 'all' }, urgent: true },
		});
		await service.took(2);
		expect(service.received.map(({ phone }) => phone).sort()).toEqual(['h1', 'h2']);
		for (const { text } of service.received)
			expect(PushPayload.parse(JSON.parse(text)).notification).toMatchObject({
				...{ title: '至急：川掃除は雨のため中止です。', navigate: expect.stringMatching(/^\/circular\/rain\?of=/) },
			});
	} finally {
		await service.stop();
	}
});

test.describe('a phone that lies on the table, with nothing open', () => {
	test.skip(!CAN_SHOW_NOTICES.yes, CAN_SHOW_NOTICES.why);

	test('shows the notice, proves it to the ledger, and opens the whole circular when the signal is gone', async ({
		association,
		contextOptions,
		openPhone,
		watch,
	}) => {
		const [service, browser] = await Promise.all([PushService.start(), launchSystem()]);
		try {
			await association.enter(await association.householdCard('h1'));
			await association.subscribe('h1', service.subscribe('h1'));
			const context = await browser.newContext({ ...contextOptions, permissions: ['notifications'] });
			await watch.over(context);
			// The page may tell, and tries to subscribe; a context of the tests counts as incognito.
			watch.allow(/Push API in incognito mode/);
			const phone = await context.newPage();
			await phone.goto(association.link(await association.householdCard('h1')));
			await sayYes(phone);
			await readyOffline(phone);
			const deliver = await pushService(phone, association.target.origin);
			await phone.goto('about:blank');

			await association.chair({
				name: 'message.send',
				args: {
					id: 'rain',
					text: '川掃除は雨のため中止です。\n来週の日曜に行います。',
					audience: { to: 'all' },
					urgent: true,
				},
			});
			await service.took(1);
			const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
			await sayYes(chair);
			await chair.goto(`${association.target.origin}/desk/circular/rain`);
			await expect(chair.getByText(ledger.ofThem(ledger.sentOf(numberLabel(1))))).toBeVisible();
			await deliver(service.received[0]?.text ?? '');
			await expect(chair.getByText(ledger.ofThem(ledger.shownOf(numberLabel(1))))).toBeVisible({ timeout: 16_000 });

			await context.setOffline(true);
			await phone.goto(`${association.target.origin}/circular/rain`);
			await expect(phone.getByText('来週の日曜に行います。')).toBeVisible();
		} finally {
			await browser.close();
			await service.stop();
		}
	});
});
