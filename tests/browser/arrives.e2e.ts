import { PushPayload } from '#contract/subscription';
import { PushService } from '#tests/support/push-service';
import { expect, test } from './browser';

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
				...{ title: '至急：川掃除は雨のため中止です。', navigate: '/circular/rain' },
			});
	} finally {
		await service.stop();
	}
});
