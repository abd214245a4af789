import { expect, test } from 'vitest';
import type { FoundRequest } from '#contract/founding';
import { PlainError } from '#functions/operator/terminal';
import { foundAssociation, letChairIn, type Post } from '#functions/operator/requests';
import type { Actor } from '#tests/support/actor';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter, founding, show } from '#tests/support/emulator-association';

associationForEachTest();

const asOperator = (secret = server.operatorSecret) => ({ Authorization: `Operator ${secret}` });
const post: Post = (path, json) => server.request(path, { json, headers: asOperator() });
const FACTS = { name: '新町内会', district: '操南学区', phone: '086-000-0009', title: '会長' };
const answerOf = async (reply: Response) => [reply.status, ((await reply.json()) as { code: string }).code];
const reasonOf = (work: Promise<unknown>) => work.then(String, (error: unknown) => (error as PlainError).message);

/** Founds from a city's seat, or from another one. */
const foundAs = (actor: Actor, json: FoundRequest) => server.request('/api/found', { device: actor.device, json });

test('an operator founds an association, and its chair comes in by the link or by the letters', async () => {
	for (const by of ['secret', 'code'] as const) {
		const card = await foundAssociation(post, FACTS);
		const chair = await enter(server, by === 'secret' ? { by, secret: card.secret } : { by, code: card.code });
		const pulled = await chair.pull();
		const { title: _, ...facts } = FACTS;
		expect(pulled.rows('association')).toEqual([{ id: card.association, ...facts }]);
		expect(pulled.rows('seat')).toMatchObject([{ role: 'chair', title: '会長' }]);
		expect(await chair.ask('group.add', { id: 'g1', name: '1班', order: 1 })).toBe('done');
	}
});

test('founding that got no answer is asked for again, and founds one', async () => {
	let lost = 0;
	const lossy: Post = async (path, body) => {
		const reply = await post(path, body);
		if (lost++ === 0) throw new Error('the line broke');
		return reply;
	};
	const { association } = await foundAssociation(lossy, FACTS);
	expect(lost).toBe(2);
	expect((await server.db.doc(`associations/${association}`).get()).exists).toBe(true);
});

test('an operator is told in words what is wrong', async () => {
	const wrong: Post = (path, json) => server.request(path, { json, headers: asOperator('guessed') });
	const down: Post = async () => new Response(null, { status: 503 });
	const other: Post = async () => new Response('<html>', { status: 404 });
	expect(await reasonOf(foundAssociation(wrong, FACTS))).toContain('KAIRAN_OPERATOR_SECRET');
	expect(await reasonOf(foundAssociation(post, { ...FACTS, phone: '' }))).toBe('--phone is missing or too long.');
	expect(await reasonOf(foundAssociation(down, FACTS))).toBe('The server does not answer now.');
	expect(await reasonOf(foundAssociation(other, FACTS))).toContain('no Kairan');
	expect(await reasonOf(letChairIn(post, 'nowhere'))).toContain('no such association');
});

test('a chair who is locked out comes back in by a key of the operator’s, into the same seat', async () => {
	await association.chair.must({
		name: 'device.remove',
		args: {
			device: association.chair.device,
			of: { kind: 'seat', seat: 'chair' },
		},
	});
	expect((await association.chair.page(null)).status).toBe('ended');
	const { secret } = await letChairIn(post, association.id);
	const chair = await enter(server, { by: 'secret', secret });
	expect(chair.as).toEqual(association.chair.as);
	const pulled = await chair.pull();
	const line = pulled.rows('audit').find(({ what }) => what === 'key.replace');
	expect(line).toMatchObject({ by: { member: 'operator' }, what: 'key.replace', seat: 'chair' });
	expect(pulled.rows('key').find(({ id }) => id === line?.id)).toMatchObject({ seat: 'chair', state: 'live' });
	expect(await answerOf(await show(server, { by: 'secret', secret }))).toEqual([409, 'KEY_USED_UP']);
});

test('the chair’s way back in ends the phone that was lost and every key of the seat, used or not', async () => {
	const spare = cardOf(`${association.id} spare`);
	const issue = { id: 'k-spare', for: { kind: 'seat', seat: 'chair' }, digests: spare.digests } as const;
	await association.chair.must({ name: 'key.issue', args: issue });
	const { secret } = await letChairIn(post, association.id);
	expect((await association.chair.page(null)).status).toBe('ended');
	expect(await association.chair.ask('group.add', { id: 'g9', name: '9班', order: 9 })).toBe('ACCESS_ENDED');
	for (const old of [spare, association.card('k-chair')]) {
		expect(await answerOf(await show(server, old.code))).toEqual([410, 'KEY_REVOKED']);
		expect(await answerOf(await show(server, old.secret, { device: association.chair.device }))).toEqual([
			410,
			'KEY_REVOKED',
		]);
	}
	const chair = await enter(server, { by: 'secret', secret });
	const pulled = await chair.pull();
	const keys = pulled.rows('key').filter(({ seat }) => seat === 'chair');
	expect(keys.map(({ state }) => state).sort()).toEqual(['live', 'revoked', 'revoked']);
	expect(pulled.rows('seat').find(({ id }) => id === 'chair')?.devices).toMatchObject([{ id: chair.device }]);
	// Nobody else’s is touched.
	for (const other of [association.officer, association.leader, association.h1])
		expect((await other.page(null)).status).toBe('page');
});

test('the operator may say that nothing was lost: then phones and keys stay, and the audit says that', async () => {
	const { secret } = await letChairIn(post, association.id, true);
	const chair = await enter(server, { by: 'secret', secret });
	expect((await association.chair.page(null)).status).toBe('page');
	const pulled = await chair.pull();
	expect(pulled.rows('audit').find(({ what }) => what === 'key.replace')).toMatchObject({
		...{ seat: 'chair', phonesKept: true },
	});
	const keys = pulled.rows('key').filter(({ seat }) => seat === 'chair');
	expect(keys.map(({ state }) => state)).toEqual(['live', 'live']);
});

test('the operator’s key is for the seat that holds the chair on that day', async () => {
	const next = { id: 'chair-27', title: '会長' };
	await association.chair.must({ name: 'seat.handover', args: { id: 'chair', on: '2027-04-01', next } });
	const memberOf = async () => {
		const { secret } = await letChairIn(post, association.id, true);
		return (await enter(server, { by: 'secret', secret })).as.member;
	};
	const today = server.clock.now;
	server.clock.now = '2027-03-31T14:59:59.999Z';
	expect(await memberOf()).toBe('chair');
	server.clock.now = '2027-03-31T15:00:00.000Z';
	expect(await memberOf()).toBe('chair-27');
	server.clock.now = today;
});

test('nobody but the operator makes a chair’s key, and none twice', async () => {
	const json = { association: association.id, key: 'again', digests: cardOf(`${association.id} again`).digests };
	const ask = (headers: Record<string, string>, body = json) =>
		server.request('/api/operator/chair-key', { json: body, headers });
	expect(await answerOf(await ask({}))).toEqual([401, 'NOT_SIGNED_IN']);
	const bearer = { Authorization: `Bearer ${server.signIn(association.chair.device)}` };
	expect(await answerOf(await ask(bearer))).toEqual([401, 'NOT_SIGNED_IN']);
	expect(await answerOf(await ask(asOperator('guessed')))).toEqual([403, 'NOT_ALLOWED']);
	expect((await ask(asOperator())).status).toBe(200);
	expect(await answerOf(await ask(asOperator()))).toEqual([409, 'KEY_EXISTS']);
	expect(await answerOf(await ask(asOperator(), { ...json, key: 'other' }))).toEqual([409, 'KEY_EXISTS']);
	expect(await answerOf(await ask(asOperator(), { ...json, key: 'k-h1' }))).toEqual([409, 'KEY_EXISTS']);
	expect(await answerOf(await ask(asOperator(), { ...json, key: '../x' }))).toEqual([400, 'MALFORMED']);
});

test('a city’s seat founds an association, whose chair it is not', async () => {
	const id = `${association.id}-city`;
	const made = cardOf(id);
	const reply = await foundAs(association.city, { ...founding(id, made), as: association.city.as });
	expect(reply.status).toBe(204);
	const chair = await enter(server, made.secret);
	expect((await chair.pull()).rows('association').map((row) => row.id)).toEqual([id]);
	const as = { association: id, member: 'chair' };
	expect(await association.city.ask('group.add', { id: 'g1', name: '1班', order: 1 }, { as })).toBe('ACCESS_ENDED');
	const again = await foundAs(association.city, { ...founding(id, cardOf(`${id} again`)), as: association.city.as });
	expect(await answerOf(again)).toEqual([409, 'ASSOCIATION_EXISTS']);
});

test('whoever else is signed in founds nothing, whatever seat they name', async () => {
	const json = founding(`${association.id}-none`, cardOf(`${association.id} none`));
	for (const actor of [
		association.chair,
		association.officer,
		association.leader,
		association.volunteer,
		association.h1,
		association.family,
	]) {
		for (const as of [actor.as, association.city.as, undefined]) {
			expect(await answerOf(await foundAs(actor, as ? { ...json, as } : json))).toEqual([403, 'NOT_ALLOWED']);
		}
	}
	expect(await answerOf(await foundAs(association.city, json))).toEqual([403, 'NOT_ALLOWED']);
	const colleague = cardOf(`${association.id} colleague`);
	await association.city.must(
		{ name: 'seat.open', args: { id: 'colleague', role: 'city', title: '市役所' } },
		{ name: 'key.issue', args: { id: 'k', for: { kind: 'seat', seat: 'colleague' }, digests: colleague.digests } },
	);
	await (await enter(server, colleague.secret)).must({ name: 'seat.close', args: { id: 'city' } });
	expect(await answerOf(await foundAs(association.city, { ...json, as: association.city.as }))).toEqual([
		403,
		'NOT_ALLOWED',
	]);
});
