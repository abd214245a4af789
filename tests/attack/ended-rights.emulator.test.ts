import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { dayInJapan, DAY_MS } from '#domain/moment';
import { seatPhonesEnd } from '#domain/retention';
import { sweepAccounts } from '#functions/jobs/sweep-accounts';
import { sweepKept } from '#functions/jobs/sweep-kept';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter, show } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

/* A phone goes on after its rights ended: at every door of the server, and by its sign-in at Firebase. */

associationForEachTest();

const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1]);
const hash = createHash('sha256').update(picture).digest('hex');
const endpoint = 'https://fcm.googleapis.com/fcm/send/one';
const subscription = { endpoint, keys: { p256dh: 'B'.padEnd(87, 'A'), auth: 'A'.repeat(22) } };

const file = ({ as, device }: Actor, call: object = {}) =>
	server.request(`/api/attachments/${as.association}/${hash}`, {
		...{ device, headers: { 'Kairan-Member': as.member }, ...call },
	});

beforeEach(async () => {
	const { chair } = association;
	expect((await file(chair, { method: 'PUT', body: picture })).status).toBe(204);
	const attachment = { hash, type: 'image/jpeg', bytes: picture.length, width: 8, height: 8, kind: 'photo' } as const;
	const all = { to: 'all' } as const;
	await chair.must(
		{ name: 'circular.publish', args: { id: 'c1', content: content({ attachments: [attachment] }), audience: all } },
		{ name: 'message.send', args: { id: 'm1', text: '返事をください', audience: all, urgent: false } },
	);
});

/** What the server gives a phone at each of its doors, for one member. */
async function given(actor: Actor): Promise<Record<string, unknown>> {
	const { as, device } = actor;
	await server.request('/api/subscription', {
		...{ method: 'PUT', device },
		json: { members: [as], subscription, language: 'ja', titles: true },
	});
	const arrival = server.jobs.tokens.seal('arrival', {
		...{ association: as.association, device, members: [as.member], at: server.clock.now },
		circulars: [{ id: 'c1', version: 1 }],
	});
	const arrived = await server.request('/api/arrivals', { json: { token: arrival } });
	const seen = await server.request('/api/arrivals/picture', { json: { token: arrival, member: as.member, hash } });
	const trial = { as, form: 'message', again: false, title: 'ためし', category: 'other', urgent: false };
	const doc = await server.db.doc(`associations/${as.association}/members/${as.member}`).get();
	return {
		pull: (await actor.page(null)).status,
		read: await actor.ask('receipt.read', { circular: 'c1', version: 1 }),
		reply: await actor.ask('message.reply', { circular: 'm1', text: '行きます' }),
		files: (await file(actor)).status,
		upload: (await file(actor, { method: 'PUT', body: picture })).status,
		woken: doc.get(`devices.${device}.push`) !== undefined,
		trial: (await server.request('/api/trial', { device, json: trial })).status,
		shown: ((await arrived.json()) as { items: unknown[] }).items.length,
		picture: seen.status,
	};
}

const NOTHING = {
	...{ pull: 'ended', read: 'ACCESS_ENDED', reply: 'ACCESS_ENDED', files: 403, upload: 403, woken: false },
	...{ trial: 403, shown: 0, picture: 404 },
};

const CHAIR_KEY = { id: 'k-back', digests: cardOf('the way back').digests };

/** Everything that ends a phone, and which one. */
const ENDINGS: Record<string, () => Promise<Actor>> = {
	'device.remove of a household': async () => {
		const { h1, family } = association;
		const of = { kind: 'household', household: 'h1' } as const;
		await family.must({ name: 'device.remove', args: { device: h1.device, of } });
		return h1;
	},
	'device.remove of a seat': async () => {
		const { leader, chair } = association;
		await chair.must({ name: 'device.remove', args: { device: leader.device, of: { kind: 'seat', seat: 'leader' } } });
		return leader;
	},
	'key.revoke': async () => {
		await association.chair.must({ name: 'key.revoke', args: { id: 'k-h1', household: 'h1' } });
		return association.h1;
	},
	'seat.close': async () => {
		await association.chair.must({ name: 'seat.close', args: { id: 'officer' } });
		return association.officer;
	},
	'seat.handover': async () => {
		const on = dayInJapan(server.clock.now);
		const next = { id: 'officer-27', title: '副会長' };
		await association.chair.must({ name: 'seat.handover', args: { id: 'officer', on, next } });
		return association.officer;
	},
	'the way back of the chair': async () => {
		const headers = { Authorization: `Operator ${server.operatorSecret}` };
		const json = { association: association.id, key: `${CHAIR_KEY.id}-${association.id}`, digests: CHAIR_KEY.digests };
		const reply = await server.request('/api/operator/chair-key', { headers, json });
		expect(reply.status).toBe(200);
		return association.chair;
	},
	'household.forget': async () => {
		await association.chair.must({ name: 'household.forget', args: { id: 'h1' } });
		return association.h1;
	},
};

test('a phone that is in is given something at each of these doors', async () => {
	const { h1, chair } = association;
	expect(await given(h1)).toMatchObject({
		pull: 'page',
		read: 'done',
		files: 200,
		woken: true,
		shown: 1,
		picture: 200,
	});
	expect(await given(chair)).toMatchObject({ pull: 'page', files: 200, upload: 204, woken: true, trial: 200 });
});

test.each(Object.keys(ENDINGS))('after %s the server gives that phone nothing', async (ending) => {
	const phone = await ENDINGS[ending]?.();
	expect(phone && (await given(phone))).toEqual(NOTHING);
});

test('of a household that has left only what was read without signal is taken', async () => {
	await association.chair.must({ name: 'household.leave', args: { id: 'h1' } });
	expect(await given(association.h1)).toEqual({ ...NOTHING, read: 'done' });
});

/** What a sweep deletes at Firebase, and whose sign-ins it ends. */
async function swept() {
	const [deleted, ended] = [[] as string[], [] as string[]];
	await sweepKept(server.jobs);
	await sweepAccounts({
		...server.jobs,
		deleteAccounts: async (devices) => void deleted.push(...devices),
		endSignIns: async (devices) => void ended.push(...devices),
	});
	return { deleted, ended };
}

test('the phones of a seat that ended are taken out a month later, and their accounts with them', async () => {
	const { chair, officer, leader } = association;
	await enter(server, association.card('k-h3').secret, leader.device);
	await swept();
	await chair.must({ name: 'seat.close', args: { id: 'officer' } }, { name: 'seat.close', args: { id: 'leader' } });
	const end = seatPhonesEnd(dayInJapan(server.clock.now));
	server.clock.now = new Date(Date.parse(end) - 1).toISOString();
	expect((await swept()).deleted).toEqual([]);
	server.clock.now = end;
	const { deleted } = await swept();
	expect(deleted).toContain(officer.device);
	// It acts for a household still.
	expect(deleted).not.toContain(leader.device);
	const seats = (await chair.pull()).rows('seat');
	expect(seats.find(({ id }) => id === 'officer')?.devices).toEqual([]);
	expect((await officer.page(null)).status).toBe('ended');
	server.clock.advance(DAY_MS);
	expect(await swept()).toEqual({ deleted: [], ended: [] });
});

test('a handover that is put off keeps the phones', async () => {
	const { chair } = association;
	const next = { id: 'officer-27', title: '副会長' };
	await chair.must({ name: 'seat.handover', args: { id: 'officer', on: '2027-04-01', next } });
	const doc = await server.db.doc(`associations/${association.id}/members/officer`).get();
	expect(doc.get('keptUntil')).toBe(seatPhonesEnd('2027-04-01'));
	await swept();
	expect((await association.officer.page(null)).status).toBe('page');
});

/** As an installation of before `accounts` was: its phones are noted nowhere. */
async function forgetAccounts(): Promise<void> {
	for (const doc of await server.db.collection('accounts').listDocuments()) await doc.delete();
	await server.db.doc('walks/accounts').delete();
}

test('a phone from before accounts were noted keeps its own as long as it acts for anybody', async () => {
	const { chair, h2 } = association;
	await swept();
	await forgetAccounts();
	// Noted for the first time, it acts for two; then its note names one; then none.
	await enter(server, association.card('k-h3').secret, h2.device);
	await chair.must({ name: 'key.revoke', args: { id: 'k-h3', household: 'h3' } });
	expect((await server.db.doc(`accounts/${h2.device}`).get()).get('members')).toEqual([]);
	// That card's own phone acts for nobody now.
	expect((await swept()).deleted).toEqual([association.h3.device]);
	await chair.must({ name: 'key.revoke', args: { id: 'k-h2', household: 'h2' } });
	expect((await swept()).deleted).toEqual([h2.device]);
});

test('the walk over all members goes on where it was stopped', async () => {
	const { store, db } = server;
	await swept();
	await forgetAccounts();
	expect(await store.fillAccounts(1)).toBe(true);
	const first = (await db.doc('walks/accounts').get()).get('after') as string;
	expect(await store.fillAccounts(1)).toBe(true);
	expect(((await db.doc('walks/accounts').get()).get('after') as string) > first).toBe(true);
	expect((await swept()).deleted).toEqual([]);
	expect((await db.doc('walks/accounts').get()).data()).toEqual({ done: true });
	const { h2, chair } = association;
	for (const { device } of [h2, chair]) expect((await db.doc(`accounts/${device}`).get()).exists).toBe(true);
});

test('a seat that ended before phones of seats were taken out is on the same clock', async () => {
	const { chair, officer } = association;
	await swept();
	await chair.must({ name: 'seat.close', args: { id: 'officer' } });
	const doc = server.db.doc(`associations/${association.id}/members/officer`);
	const { keptUntil, ...before } = (await doc.get()).data() ?? {};
	await doc.set(before);
	await forgetAccounts();
	server.clock.now = keptUntil as string;
	await swept();
	expect((await swept()).deleted).toContain(officer.device);
});

test('the sign-in of a copied phone ends once its card turned the copy out, for whomever else it acts', async () => {
	const { h1, chair } = association;
	await swept();
	await enter(server, association.card('k-h2').secret, h1.device);
	const member = `associations/${association.id}/members/h1`;
	await server.db.doc(member).update({ [`devices.${h1.device}.copied`]: dayInJapan(server.clock.now) });
	expect(await swept()).toEqual({ deleted: [], ended: [] });
	expect((await show(server, association.card('k-h1').secret, { device: h1.device })).status).toBe(200);
	expect(await swept()).toEqual({ deleted: [], ended: [h1.device] });
	expect(await swept()).toEqual({ deleted: [], ended: [] });
	await chair.must({ name: 'key.revoke', args: { id: 'k-h2', household: 'h2' } });
	expect((await swept()).deleted.sort()).toEqual([association.h2.device, h1.device].sort());
});

test('a sign-in that could not be ended is tried again', async () => {
	const { h1, family } = association;
	await swept();
	const member = `associations/${association.id}/members/h1`;
	await server.db.doc(member).update({ [`devices.${h1.device}.copied`]: dayInJapan(server.clock.now) });
	const of = { kind: 'household', household: 'h1' } as const;
	await family.must({ name: 'device.remove', args: { device: h1.device, of } });
	const endSignIns = () => Promise.reject(new Error('not now'));
	await expect(sweepAccounts({ ...server.jobs, endSignIns })).rejects.toThrow('not now');
	expect(await swept()).toEqual({ deleted: [h1.device], ended: [h1.device] });
});
