import { expect, test } from 'vitest';
import { SPENDS } from '#functions/http/device-budgets';
import { all, announcementsForEachTest, server } from '#tests/support/announcement-fixture';

/* A copied sign-in of a seat rings that seat's other phones all night, with notices that are "only a trial". */

announcementsForEachTest();

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
