import { beforeEach, describe, expect, test } from 'vitest';
import type { FoundRequest } from '#contract/founding';
import type { CityLessons } from '#contract/lessons';
import { association, associationForEachTest, server } from '#tests/support/association-fixture';
import { cardOf } from '#tests/support/cards';
import { enter, founding, foundTenant, show } from '#tests/support/emulator-association';
import { lesson } from '#tests/support/sample-rows';

/* A chair who makes herself the city, and a city that reaches into the associations which belong to it. */

associationForEachTest();

const asOperator = () => ({ Authorization: `Operator ${server.operatorSecret}` });
const operator = (path: string, json: unknown) => server.request(path, { json, headers: asOperator() });

/** Founds an association as the city's seat, with more than it may say. */
async function foundAsCity(id: string, more: Partial<FoundRequest['association']> & { unverified?: true } = {}) {
	const { association: facts, chair } = founding(id, cardOf(id));
	const json = { association: { ...facts, ...more }, chair, as: association.city.as };
	return server.request('/api/found', { device: association.city.device, json });
}

test('a chair opens no seat of a city or a district, and a city none of a chair', async () => {
	const { chair, city } = association;
	for (const role of ['city', 'district'] as const)
		expect(await chair.ask('seat.open', { id: `seat-${role}`, role, title: '岡山市' })).toBe('NOT_ALLOWED');
	for (const role of ['chair', 'officer', 'district'] as const)
		expect(await city.ask('seat.open', { id: `seat-${role}`, role, title: '会長' })).toBe('NOT_ALLOWED');
});

test('an archive with a city’s seat brings it in as history: it opens nothing', async () => {
	const fresh = `${association.id}-fresh`;
	const card = cardOf(fresh);
	await operator('/api/found', founding(fresh, card));
	const chair = await enter(server, card.secret);
	const archive = 'b'.repeat(64);
	const facts = { name: '町内会', district: '操南学区', phone: '086-000-0003' };
	const rows = [{ id: 'city', role: 'city' as const, title: '岡山市' }];
	await chair.must(
		{ name: 'archive.begin', args: { archive, association: facts, highest: 1, count: 1 } },
		{ name: 'archive.put', args: { archive, part: { kind: 'seat', rows } } },
	);
	const { digests } = cardOf(`${fresh} city`);
	expect(await chair.ask('key.issue', { id: 'k', for: { kind: 'seat', seat: 'city' }, digests })).toBe('SEAT_CLOSED');
});

test('a city’s seat of before, in an association, gives no rights: it opens nothing and no card of it does', async () => {
	const { chair, h1, id } = association;
	await chair.must(
		{ name: 'seat.open', args: { id: 'old', role: 'volunteer', title: '岡山市' } },
		{
			name: 'key.issue',
			args: { id: 'k-old', for: { kind: 'seat', seat: 'old' }, digests: cardOf(`${id} old`).digests },
		},
	);
	const old = await enter(server, cardOf(`${id} old`).secret);
	// As an earlier version wrote it.
	const where = server.db.doc(`associations/${id}/members/old`);
	await where.update({ role: 'city' });
	expect((await old.page(null)).status).toBe('ended');
	const { digests } = cardOf(`${id} taken`);
	expect(await old.ask('key.issue', { id: 'k', for: { kind: 'seat', seat: 'chair' }, digests })).toBe('ACCESS_ENDED');
	expect((await show(server, cardOf(`${id} old`).secret)).ok).toBe(false);
	// Nor is it where the way back of a chair leads.
	const json = { association: id, key: 'anew', digests, seat: 'old' };
	expect((await operator('/api/operator/chair-key', json)).status).toBe(404);
	expect(
		await h1.ask('device.name', { device: h1.device, of: { kind: 'household', household: 'h1' }, label: '母' }),
	).toBe('done');
});

test('a city’s seat makes no tenants, and names no other city', async () => {
	expect((await foundAsCity(`${association.id}-x`, { tenant: 'city' })).status).toBe(403);
	expect((await foundAsCity(`${association.id}-y`, { tenant: 'district' })).status).toBe(403);
	const id = `${association.id}-z`;
	expect((await foundAsCity(id, { city: 'elsewhere' })).status).toBe(204);
	const chair = await enter(server, cardOf(id).secret);
	expect((await chair.pull()).rows('association')).toMatchObject([{ city: association.city.as.association }]);
});

test('the operator names only a city as the city of an association', async () => {
	const { association: facts, chair } = founding(`${association.id}-n`, cardOf('n'));
	for (const city of [association.id, 'nobody']) {
		const reply = await operator('/api/found', { association: { ...facts, city }, chair });
		expect(reply.status).toBe(404);
		expect(await reply.json()).toEqual({ code: 'ASSOCIATION_UNKNOWN', detail: 'city' });
	}
});

describe('what a city founded', () => {
	let id: string;

	beforeEach(async () => {
		id = `${association.id}-founded`;
		expect((await foundAsCity(id)).status).toBe(204);
	});

	const inspected = async () => {
		const reply = await show(server, cardOf(id).secret, { path: '/api/session/inspect' });
		return (await reply.json()) as { unverified?: true };
	};

	test('is unverified wherever it is named, until the operator says otherwise', async () => {
		const { city } = association;
		expect((await inspected()).unverified).toBe(true);
		expect((await city.pull()).rows('registered')).toMatchObject([{}, { id, by: '市役所' }]);
		expect((await city.pull()).rows('registered')[1]).not.toHaveProperty('verified');
		expect((await operator('/api/operator/verify', { association: id })).status).toBe(200);
		expect(await inspected()).not.toHaveProperty('unverified');
		expect((await city.pull()).rows('registered').at(-1)).toMatchObject({ id, verified: server.clock.now });
		// Said once: asking again after a lost answer changes nothing and leaves no second line.
		expect((await operator('/api/operator/verify', { association: id })).status).toBe(200);
		const lines = (await city.pull()).rows('audit').filter(({ what }) => what === 'association.verify');
		expect(lines).toMatchObject([{ by: { member: 'operator' }, registered: id }]);
	});

	test('is confirmed by nobody but the operator', async () => {
		const chair = await enter(server, cardOf(id).secret);
		for (const actor of [chair, association.city]) {
			const json = { association: id };
			expect((await server.request('/api/operator/verify', { device: actor.device, json })).status).toBe(401);
			expect(await actor.ask('association.verify', { id })).toBe('NOT_ALLOWED');
		}
		expect((await operator('/api/operator/verify', { association: 'nobody' })).status).toBe(404);
	});

	test('keeps the name under which it stands in the register, whatever its chair and an archive say', async () => {
		const chair = await enter(server, cardOf(id).secret);
		const [before] = (await chair.pull()).rows('association');
		if (!before) throw new Error('no association');
		const { name, district } = before;
		const facts = { id, name: '岡山市役所', district, phone: '086-000-0004' };
		expect(await chair.ask('association.change', facts)).toBe('NOT_ALLOWED');
		expect(await chair.ask('association.change', { ...facts, name })).toBe('done');
		const { id: _, ...archived } = facts;
		await chair.must({
			name: 'archive.begin',
			args: { archive: 'c'.repeat(64), association: archived, highest: 1, count: 1 },
		});
		expect((await chair.pull()).rows('association').at(-1)).toMatchObject({ name, phone: '086-000-0004' });
		const reply = await operator('/api/operator/verify', { association: id });
		expect(await reply.json()).toEqual({ name, district });
	});

	test('is out of the city’s reach: no row of it comes, and no command goes', async () => {
		const { city } = association;
		const as = { association: id, member: 'chair' };
		expect(await city.ask('seat.change', { id: 'chair', title: '市' }, { as })).toBe('ACCESS_ENDED');
		expect(await city.ask('lesson.put', lesson({ id: 'l1' }), { as })).toBe('ACCESS_ENDED');
		expect((await city.pull()).rows('association').map((row) => row.id)).toEqual([city.as.association]);
	});
});

test('a stolen phone of a city is turned out by the operator, with all other seats of that city', async () => {
	const { city } = association;
	const thief = cardOf(`${association.id} thief`);
	await city.must(
		{ name: 'seat.open', args: { id: 'thief', role: 'city', title: '市役所' } },
		{ name: 'key.issue', args: { id: 'k-thief', for: { kind: 'seat', seat: 'thief' }, digests: thief.digests } },
	);
	const stolen = await enter(server, thief.secret);
	const card = cardOf(`${association.id} anew`);
	const json = { association: city.as.association, key: 'anew', digests: card.digests };
	const reply = (await (await operator('/api/operator/chair-key', json)).json()) as { seat: string };
	expect(reply).toMatchObject({ seat: 'city', ended: { seats: [{ id: 'thief' }], phones: 2 } });
	for (const actor of [city, stolen])
		expect(await actor.ask('seat.open', { id: 'more', role: 'city', title: '市' })).toBe('ACCESS_ENDED');
	await (await enter(server, card.secret)).must({ name: 'seat.change', args: { id: 'city', title: '岡山市' } });
});

test.each(['city', 'district'] as const)('a stolen card of a %s lets no phone in unseen', async (tenant) => {
	const id = `${association.id}-${tenant}-seen`;
	const { chair: first } = await foundTenant(server, tenant, { id });
	const stolen = cardOf(`${id} stolen`);
	await first.must({
		name: 'key.issue',
		args: { id: 'k-stolen', for: { kind: 'seat', seat: tenant }, digests: stolen.digests },
	});
	await first.pull();
	const { device } = await enter(server, stolen.secret);
	const pulled = await first.pull();
	expect(pulled.rows('audit').filter(({ by }) => by.device === device)).toMatchObject([{ what: 'device.join' }]);
	expect(
		pulled
			.rows('seat')
			.at(-1)
			?.devices?.map((each) => each.id),
	).toContain(device);
});

describe('a city’s lessons', () => {
	const asked = (city: string) => server.request(`/api/lessons/${city}`);

	test('are open to everybody, and those of an association are not', async () => {
		const { city, chair } = association;
		await city.must({ name: 'lesson.put', args: lesson({ id: 'l1' }) });
		await chair.must({ name: 'lesson.put', args: lesson({ id: 'l2' }) });
		const reply = await asked(city.as.association);
		expect(reply.headers.get('Cache-Control')).toMatch(/public/u);
		expect(((await reply.json()) as CityLessons).lessons).toMatchObject([{ id: 'l1' }]);
		for (const other of [association.id, 'nobody', '__x__']) expect((await asked(other)).status).toBe(404);
	});

	test('leave a line that says which one was written, by whom', async () => {
		const { city, chair } = association;
		await city.must({ name: 'lesson.put', args: lesson({ id: 'l1' }) });
		await chair.must({ name: 'lesson.put', args: lesson({ id: 'l2' }) });
		const linesOf = async (actor: typeof city) =>
			(await actor.pull()).rows('audit').filter(({ what }) => what === 'lesson.put');
		expect(await linesOf(city)).toMatchObject([{ lesson: 'l1', by: { title: '市役所' } }]);
		expect(await linesOf(chair)).toMatchObject([{ lesson: 'l2', by: { title: '会長' } }]);
	});
});

test('a district is a tenant of its city: it stands in the register, and founds nothing', async () => {
	const { city } = association;
	const id = `${association.id}-district`;
	const { chair: district } = await foundTenant(server, 'district', { id, city: city.as.association });
	expect((await city.pull()).rows('registered').at(-1)).toMatchObject({ id, tenant: 'district' });
	const json = { ...founding(`${id}-x`, cardOf(id)), as: district.as };
	expect((await server.request('/api/found', { device: district.device, json })).status).toBe(403);
	await district.must({ name: 'seat.open', args: { id: 'more', role: 'district', title: '事務局' } });
});
