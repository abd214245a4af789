import { afterAll, beforeAll, expect, test } from 'vitest';
import { PushService } from '#seeds/mailbox/push-service';
import { createPushSender, type PushSender } from './push-sender';

let service: PushService;
let sender: PushSender;
beforeAll(async () => {
	service = await PushService.start();
	sender = createPushSender({ privateKey: '01'.repeat(32), contact: 'https://kairan.example', loopback: true });
});
afterAll(() => service.stop());

const send = (phone: string) => sender.send(service.subscribe(phone), { payload: '{}', urgent: false, topic: 'c1' });

const later = { later: undefined };
test.each([
	[201, 'accepted'],
	[404, 'gone'],
	[410, 'gone'],
	[400, 'refused'],
	[413, 'refused'],
	[401, later],
	[403, later],
	[408, later],
	[429, later],
	[500, later],
	[503, later],
])('of the answer %i', async (status, outcome) => {
	service.answer('h1', { status });
	expect(await send('h1')).toEqual(outcome);
});

test.each([
	['30', 30_000],
	['0', 0],
	['31536000', 4 * 60 * 60 * 1000],
	['-1', undefined],
	['Fri, 27 Nov 2026 00:00:00 GMT', undefined],
])('is waited for as long as the service asks, within reason: %s', async (seconds, ms) => {
	service.answer('h1', { status: 429, headers: { 'Retry-After': seconds } });
	expect(await send('h1')).toEqual({ later: ms });
});
