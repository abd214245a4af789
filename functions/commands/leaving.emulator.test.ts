import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { doorsIn, expectCut } from '#tests/support/ledgers';
import { enter, show } from '#tests/support/emulator-association';
import { content } from '#tests/support/sample-rows';

associationForEachTest();

const publish = (id: string) =>
	association.chair.must({ name: 'circular.publish', args: { id, content: content(), audience: { to: 'all' } } });
const codeOf = async (reply: Response) => [reply.status, ((await reply.json()) as { code: string }).code];
const leave = () => association.chair.must({ name: 'household.leave', args: { id: 'h1' } });

/** Where h1 stands on the chair's ledger of a circular. */
async function stateOfH1(circular: string) {
	const doors = doorsIn(await association.chair.pull(), circular);
	return { state: doors.find(({ id }) => id === 'h1')?.state, total: doors.length };
}

test('a household that has left pulls no more, and its cards open nothing', async () => {
	await leave();
	expect((await association.h1.page(null)).status).toBe('ended');
	expect((await association.family.page(null)).status).toBe('ended');
	for (const path of ['/api/session', '/api/session/inspect']) {
		const secret = association.card('k-h1').secret;
		expect(await codeOf(await show(server, secret, { path }))).toEqual([410, 'KEY_REVOKED']);
		expect(await codeOf(await show(server, secret, { path, device: association.h1.device }))).toEqual([
			410,
			'KEY_REVOKED',
		]);
	}
});

test('a phone without signal while its household left loses nothing: what it read is taken', async () => {
	await publish('read-offline');
	const read = association.h1.command('receipt.read', { circular: 'read-offline', version: 1 });
	server.clock.advance(60 * 60 * 1000);
	await leave();
	await publish('too-late');
	expect(await association.h1.send([read])).toMatchObject([{ status: 'done' }]);
	expect(await association.h1.send([read])).toMatchObject([{ status: 'done' }]);
	expect(await stateOfH1('read-offline')).toEqual({ state: 'readBySelf', total: 4 });
	expect(await stateOfH1('too-late')).toEqual({ state: undefined, total: 3 });
	expect(await association.h1.ask('receipt.read', { circular: 'too-late', version: 1 })).toBe('NOT_IN_AUDIENCE');
});

test('no card is made for a household that has left', async () => {
	await leave();
	const digests = cardOf(`${association.id} gone`).digests;
	const of = { kind: 'household', household: 'h1', relation: 'self' } as const;
	expect(await association.chair.ask('key.issue', { id: 'k-gone', for: of, digests })).toBe('HOUSEHOLD_LEFT');
});

test('nothing else is taken from a household that has left', async () => {
	const of = { kind: 'household', household: 'h1' } as const;
	await leave();
	expect(await association.h1.ask('device.name', { device: association.h1.device, of, label: '居間' })).toBe(
		'ACCESS_ENDED',
	);
	expect(await association.h1.ask('device.remove', { device: association.family.device, of })).toBe('ACCESS_ENDED');
});

test('an answer that was lost before the household left is told again after it', async () => {
	const of = { kind: 'household', household: 'h1' } as const;
	const name = association.h1.command('device.name', { device: association.h1.device, of, label: '居間' });
	await association.h1.must(name);
	await leave();
	expect(await association.h1.send([name])).toEqual([{ id: name.id, status: 'done' }]);
});

test('a household that has left fetches no pictures', async () => {
	const bytes = Buffer.from([0xff, 0xd8, 0xff, 7]);
	const hash = createHash('sha256').update(bytes).digest('hex');
	const path = (member: string) => `/api/attachments/${association.id}/${hash}?member=${member}`;
	await server.request(path('chair'), { method: 'PUT', device: association.chair.device, body: bytes });
	const photo = { hash, type: 'image/jpeg', bytes: 4, width: 8, height: 8, kind: 'photo' } as const;
	const args = { id: 'with-photo', content: content({ attachments: [photo] }), audience: { to: 'all' } } as const;
	await association.chair.must({ name: 'circular.publish', args });
	const get = () => server.request(path('h1'), { device: association.h1.device });
	expect((await get()).status).toBe(200);
	await leave();
	expect(await codeOf(await get())).toEqual([403, 'ACCESS_ENDED']);
});

test('a household that comes back is let in again, with the phones and the cards that it had', async () => {
	const { cursor } = await association.h1.pull();
	await leave();
	await publish('meanwhile');
	await association.chair.must({ name: 'household.return', args: { id: 'h1', group: 'g2' } });
	await publish('after');
	// It is in another group now, so that its phone refills.
	expect((await association.h1.page(cursor)).status).toBe('reset');
	const pulled = await association.h1.pull();
	expect(pulled.rows('circular').map(({ id }) => id)).toEqual(['meanwhile', 'after']);
	const phone = await enter(server, association.card('k-h1').secret);
	expect((await phone.pull()).rows('household')[0]?.devices).toHaveLength(3);
	expect(await stateOfH1('meanwhile')).toEqual({ state: undefined, total: 3 });
	expect(await stateOfH1('after')).toEqual({ state: 'unread', total: 4 });
});

test('a household that is forgotten loses its phones, its cards and its name; its receipts stay counted', async () => {
	await publish('counted');
	await association.h1.ask('receipt.read', { circular: 'counted', version: 1 });
	const facts = { name: 'h1 山田', kana: 'やまだ', phone: '090-0000-0000', ways: [] };
	await association.leader.must(
		{ name: 'household.change', args: { id: 'h1', ...facts } },
		{ name: 'receipt.tick', args: { circular: 'counted', household: 'h1', way: 'paper' } },
	);
	const of = { kind: 'household', household: 'h1' } as const;
	await association.h1.must({ name: 'device.name', args: { device: association.h1.device, of, label: '山田の居間' } });
	await association.h1.must({ name: 'device.remove', args: { device: association.family.device, of } });
	await association.chair.must({ name: 'household.forget', args: { id: 'h1' } });

	expect((await association.h1.page(null)).status).toBe('ended');
	expect(await association.h1.ask('receipt.read', { circular: 'counted', version: 1 })).toBe('ACCESS_ENDED');
	for (const key of ['k-h1', 'k-h1-family']) {
		expect(await codeOf(await show(server, association.card(key).code))).toEqual([404, 'KEY_UNKNOWN']);
	}
	expect(await stateOfH1('counted')).toEqual({ state: 'readBySelf', total: 4 });
	expect(await association.chair.ask('household.return', { id: 'h1', group: 'g1' })).toBe('HOUSEHOLD_UNKNOWN');
	// Not one document of the association names it any more: no row, no member, no line of the audit, no answer.
	const kept = JSON.stringify(await everything());
	for (const word of ['h1 山田', 'やまだ', '090-0000-0000', '山田の居間', association.h1.device]) {
		expect(kept).not.toContain(word);
	}
});

test('forgetting takes along what is known of the mails to a household, and nobody else’s', async () => {
	const mailTo = async (household: string) => {
		const [token, address] = [`${association.id}-${household}`, `${household}@example.jp`];
		const mail = { association: association.id, household, address, at: server.clock.now };
		await server.store.mails.claim(token, mail);
		await server.store.mails.noteSent(token, mail);
		return () => server.store.mails.find(token, server.clock.now).then((found) => found?.address);
	};
	const [of1, of2] = [await mailTo('h1'), await mailTo('h2')];
	await association.chair.must({ name: 'household.forget', args: { id: 'h1' } });
	expect([await of1(), await of2()]).toEqual([undefined, 'h2@example.jp']);
});

test('forgetting ends phones and cards at once, and the row of each card says so, whether it was used or not', async () => {
	const of = { kind: 'household', household: 'h1' } as const;
	await publish('old');
	const unused = cardOf(`${association.id} unused`);
	const issue = { id: 'k-unused', for: { ...of, relation: 'self' }, digests: unused.digests } as const;
	await association.leader.must({ name: 'key.issue', args: issue });
	const { cursor } = await association.leader.pull();
	await association.chair.must(
		{ name: 'household.leave', args: { id: 'h1' } },
		{ name: 'household.forget', args: { id: 'h1' } },
	);
	const rows = (await association.chair.pull()).rows('key').filter(({ household }) => household === 'h1');
	expect(rows.map(({ id, state }) => [id, state]).sort()).toEqual([
		['k-h1', 'revoked'],
		['k-h1-family', 'revoked'],
		['k-unused', 'revoked'],
	]);
	for (const secret of [unused.secret, unused.code, association.card('k-h1').secret]) {
		expect((await show(server, secret)).status).toBe(404);
	}
	expect([(await association.h1.page(null)).status, (await association.family.page(null)).status]).toEqual([
		'ended',
		'ended',
	]);
	expect(await association.leader.ask('receipt.tick', { circular: 'old', household: 'h1', way: 'told' })).toBe('done');
	const door = (await association.leader.pull(cursor)).rows('household');
	expect(door).toMatchObject([{ id: 'h1', name: '—', deviceCounts: { self: 0, family: 0 } }]);
	await expectCut(association, association.leader, 'g1', ['old']);
});

/** Every document of the association. */
async function everything(): Promise<unknown[]> {
	const read = async (path: string): Promise<unknown[]> => {
		const doc = server.db.doc(path);
		const below = (await doc.listCollections()).map(async (collection) =>
			(await collection.listDocuments()).map((each) => read(each.path)),
		);
		const nested = await Promise.all((await Promise.all(below)).flat());
		return [path, (await doc.get()).data(), ...nested.flat()];
	};
	return read(`associations/${association.id}`);
}
