import { expect, test } from 'vitest';
import { SubscriptionReply } from '#contract/subscription';
import { ErrorBody } from '#contract/refusals';
import type { Actor } from '#tests/support/actor';
import { association, associationForAllTests, server } from '#tests/support/association-fixture';

associationForAllTests();

const keys = { p256dh: 'B'.padEnd(87, 'A'), auth: 'A'.repeat(22) };
const subscription = { endpoint: 'https://fcm.googleapis.com/fcm/send/one', keys };

const put = (actor: Actor | undefined, other: object = {}) =>
	server.request('/api/subscription', {
		...{ method: 'PUT', ...(actor && { device: actor.device }) },
		json: { members: [association.h1.as], subscription, language: 'ja', titles: true, ...other },
	});
const doc = ({ as }: Actor) => server.db.doc(`associations/${as.association}/members/${as.member}`).get();
const pushOf = async (actor: Actor) => (await doc(actor)).get(`devices.${actor.device}.push`) as unknown;

test('a phone says how it is woken, again at each launch, and what is known is not written again', async () => {
	const reply = SubscriptionReply.parse(await (await put(association.h1)).json());
	expect(reply.vapidKey).toMatch(/^[\w-]{87}$/);
	expect(await pushOf(association.h1)).toMatchObject({ endpoint: subscription.endpoint, language: 'ja', titles: true });
	const written = (await doc(association.h1)).updateTime?.toMillis();
	await put(association.h1);
	expect((await doc(association.h1)).updateTime?.toMillis()).toBe(written);
	await put(association.h1, { subscription: null });
	expect(await pushOf(association.h1)).toBeUndefined();
});

test('a phone without a subscription learns the key, and writes nothing', async () => {
	const before = (await doc(association.h2)).updateTime?.toMillis();
	const reply = await put(association.h2, { members: [association.h2.as], subscription: null });
	expect(SubscriptionReply.parse(await reply.json()).vapidKey).not.toBeNull();
	expect((await doc(association.h2)).updateTime?.toMillis()).toBe(before);
});

test('nobody registers a phone for a household that it does not act for', async () => {
	await put(association.h3, { members: [association.h1.as, { association: 'nowhere', member: 'h1' }] });
	expect((await doc(association.h1)).get(`devices.${association.h3.device}`)).toBeUndefined();
	expect(await (await put(undefined)).status).toBe(401);
});

test.each([
	['an address inside the cloud', { subscription: { endpoint: 'http://169.254.169.254/', keys } }],
	['an address of anybody', { subscription: { endpoint: 'https://example.org/push', keys } }],
	['keys that are none', { subscription: { ...subscription, keys: { p256dh: 'x', auth: 'y' } } }],
	['nobody', { members: [] }],
	['another language', { language: '../ja' }],
])('refuses %s', async (_, other) => {
	const reply = await put(association.h2, other);
	expect(reply.status).toBe(400);
	expect(ErrorBody.parse(await reply.json()).code).toBe('MALFORMED');
});

test('a phone that is taken out is woken no more', async () => {
	await put(association.h1);
	const of = { kind: 'household', household: 'h1' } as const;
	await association.h1.must({ name: 'device.remove', args: { device: association.h1.device, of } });
	expect(await pushOf(association.h1)).toBeUndefined();
});
