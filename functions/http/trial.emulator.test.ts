import { expect, test } from 'vitest';
import { TrialReply, type TrialRequest } from '#contract/trial';
import type { Actor } from '#tests/support/actor';
import { all, announcementsForEachTest, association, server, service } from '#tests/support/announcement-fixture';
import { notificationOf } from '#tests/support/announcements';

announcementsForEachTest();

const notice = { form: 'message', again: false, title: '川掃除は中止', category: 'other', urgent: true } as const;
const ask = (actor: Actor, over: Partial<TrialRequest> = {}) =>
	server.request('/api/trial', { device: actor.device, json: { as: actor.as, ...notice, ...over } });
const phones = async (reply: Response) => TrialReply.parse(await reply.json()).phones;

test('a writer sees the notice on her own phone, and nobody else does; nothing is written', async () => {
	await all.register(association.chair, 'chair');
	await all.register(association.officer, 'officer');
	await all.registerAll('h1', 'h2');
	const writes = server.store.meter.writes;
	expect(await phones(await ask(association.chair))).toBe(1);
	expect(all.reached()).toEqual(['chair']);
	const [push] = service.received;
	expect(notificationOf(push)).toEqual({
		...{ title: '【ためし】至急：川掃除は中止', lang: 'ja', tag: `${association.id}/trial` },
		navigate: `/desk?of=${association.id}/chair`,
	});
	expect(server.store.meter.writes).toBe(writes);
	expect(await all.jobs()).toEqual([]);
});

test('it shows as much as the locked screen of a reader would', async () => {
	await all.register(association.chair, 'chair', { titles: false });
	await all.register(association.leader, 'leader', { language: 'en' });
	await ask(association.chair);
	await ask(association.leader, { form: 'circular', urgent: false, again: true });
	await ask(association.leader, { category: 'condolence' });
	expect(service.received.map((one) => notificationOf(one).title)).toEqual([
		'【ためし】至急のお知らせが届きました',
		'[Trial] Corrected: 川掃除は中止',
		'[Trial] An urgent message has arrived',
	]);
});

test('a phone that is not woken, or does not answer, is no phone', async () => {
	expect(await phones(await ask(association.chair))).toBe(0);
	await all.register(association.chair, 'chair');
	service.answer('chair', { status: 410 });
	expect(await phones(await ask(association.chair))).toBe(0);
});

test('nobody who does not write, and no phone of another member', async () => {
	await all.register(association.chair, 'chair');
	expect((await ask(association.h1)).status).toBe(403);
	expect((await ask(association.volunteer)).status).toBe(403);
	expect((await ask(association.leader, { as: association.chair.as })).status).toBe(403);
	expect((await server.request('/api/trial', { json: { as: association.chair.as, ...notice } })).status).toBe(401);
	expect((await ask(association.chair, { title: '' })).status).toBe(400);
	expect(service.received).toEqual([]);
});
