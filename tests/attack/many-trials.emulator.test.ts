import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { SPENDS } from '#functions/http/device-budgets';
import { Announcements } from '#tests/support/announcements';
import { startTestServer, type TestServer } from '#tests/support/server';

/* A copied sign-in of a seat rings that seat's other phones all night, with notices that are "only a trial". */

let server: TestServer;
let all: Announcements;
beforeAll(async () => {
	server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
	all = await Announcements.start(server);
});
afterEach(() => all.stop());

const notice = { form: 'message', again: false, title: '起きろ', category: 'other', urgent: true } as const;

test('trials are bounded as all that reaches people is, and a writer who tries some is not refused', async () => {
	const { chair } = all.association;
	await all.register(chair, 'chair');
	const ask = async () =>
		(await server.request('/api/trial', { device: chair.device, json: { as: chair.as, ...notice } })).status;
	for (let at = 0; at < SPENDS.trials; at++) expect(await ask()).toBe(200);
	expect(await ask()).toBe(503);
	expect(all.reached()).toHaveLength(SPENDS.trials);
});
