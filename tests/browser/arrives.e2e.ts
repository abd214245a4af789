import { PushPayload } from '#contract/subscription';
import { href } from '#app/pages';
import { PushService, type Received } from '#seeds/mailbox/push-service';
import { MailServer } from '#seeds/mailbox/smtp-server';
import { calls, common, ledger, mails } from '#i18n/words';
import { numberLabel } from '#i18n/format';
import { lookWhatArrived } from './arrival-check';
import { DESK, expect, test } from './browser';
import { content, dialog } from './desk';
import { handed } from './handed';
import { lastLink, linkIn, serverAhead } from './mail-steps';
import { noticeOf, prove } from './prove-shown';
import { lookAt, readyOffline, sayYes } from './steps';
import { CAN_SHOW_NOTICES, launchSystem, pushService } from './system-chromium';

const MINUTE_MS = 60_000;

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

test('the rain at 6:20: by push, by mail and by telephone the cancellation comes to everybody, and the ledger says how', async ({
	association,
	openPhone,
}) => {
	const [service, smtp] = await Promise.all([PushService.start(), MailServer.start({ port: handed().smtpPort })]);
	const { origin } = association.target;
	try {
		for (const household of ['h1', 'h2']) {
			await association.enter(await association.householdCard(household));
			await association.subscribe(household, service.subscribe(household));
		}
		// Of late the phone of h2 has shown nothing of what its push service took.
		for (const id of ['water', 'bear', 'flood'])
			await association.chair({
				name: 'message.send',
				args: { id, text: '断水です。', audience: { to: 'all' }, urgent: true },
			});
		await service.took(6);
		for (const one of service.received.filter(({ phone }) => phone === 'h1')) await prove(origin, one);
		await lookWhatArrived(association.id, 3);

		const mail = { household: 'h3', address: 'kiyo@mail.example', relation: 'self', language: 'ja' } as const;
		await association.chair(
			{ name: 'mail.add', args: mail },
			{ name: 'household.change', args: { id: 'h2', name: '大森 ハル', phone: '086-252-2222', ways: [] } },
			{ name: 'household.change', args: { id: 'h4', name: '岡本 修', phone: '086-252-4444', ways: [] } },
		);
		const reader = await openPhone(await linkIn(smtp, 1, 'confirm'));
		await serverAhead(reader, MINUTE_MS);
		await reader.getByRole('button', { name: mails.pages.press.confirm, exact: true }).click();
		await expect(reader.getByText(mails.pages.thanks)).toBeVisible();

		const fields = { when: { day: '2099-12-06', from: '07:00' }, place: '椿原公園' };
		const cleaning = { ...content, fields, urgent: true };
		await association.chair(
			{ name: 'circular.publish', args: { id: 'c1', audience: { to: 'all' }, content: cleaning } },
			{ name: 'circular.withdraw', args: { id: 'c1', reason: '朝からの雨のためです。', cancelled: true } },
		);
		// The phone of h1 shows its notice; that of h2 is switched off.
		const cancelled = (one: Received) => one.phone === 'h1' && noticeOf(one).title.startsWith('中止');
		await expect.poll(() => service.received.some(cancelled), { timeout: 30_000 }).toBe(true);
		await prove(origin, service.received.find(cancelled));

		const chair = await openPhone(association.link(await association.seatCard('seat-chair')), DESK);
		await sayYes(chair);
		await chair.goto(origin + href('ledger', { id: 'c1' }));
		await expect(chair.getByText(ledger.shownOf('1'), { exact: false })).toBeVisible();
		const link = await lastLink(smtp, 'read', '中止');
		await reader.goto('about:blank');
		await reader.goto(link);
		await reader.getByRole('button', { name: mails.pages.press.read, exact: true }).click();
		await expect(reader.getByText(mails.pages.done.read)).toBeVisible();

		const readByMail = chair.getByRole('button', { name: new RegExp(`^${ledger.states.readBySelf.short}、`, 'u') });
		await expect(readByMail).toBeVisible({ timeout: 16_000 });

		// Why nothing comes to the phone that is off stands at its door, in a sentence.
		const doubted = ledger.doorLabel('大森 ハル', ledger.states.unreached.short, false);
		await chair.getByRole('button', { name: doubted }).click();
		await expect(dialog(chair)).toContainText(ledger.meansOf.doubtful);
		await lookAt(chair, 'rain-doubt-1280');
		await dialog(chair).getByRole('button', { name: common.close }).click();

		// Whom nothing has reached: the phone that is off, and the door without any way.
		await chair.goto(origin + href('calls', { id: 'c1' }));
		await expect(chair.locator('[data-call]')).toHaveCount(2);
		for (const household of ['h2', 'h4'])
			await chair.locator(`[data-call="${household}"]`).getByRole('button', { name: calls.mark.told }).click();
		await chair.goto(origin + href('ledger', { id: 'c1' }));
		await readByMail.click();
		await expect(chair.getByText(ledger.meansByMail.readBySelf)).toBeVisible();
		await lookAt(chair, 'rain-ledger-1280');
	} finally {
		await Promise.all([service.stop(), smtp.stop()]);
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
