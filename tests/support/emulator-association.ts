import type { ArgsOf } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { TenantKind } from '#contract/associations';
import type { SessionReply, ShownKey } from '#contract/session';
import { Actor } from './actor';
import { GROUPS, HOUSEHOLDS, householdsNamed, TestAssociation, type Connection, type Plan } from './association';
import { cardOf, type TestCard } from './cards';
import type { TestServer } from './server';

/** Who acts in an association of the emulator tests: one for each role, and a phone for each household but `h4`. */
interface Actors {
	officer: Actor;
	/** The leader of g1. */
	leader: Actor;
	/** The leader of g2. */
	leader2: Actor;
	volunteer: Actor;
	/** The seat of the city that the association belongs to: a tenant of its own. */
	city: Actor;
	/** Residents of h1, h2 (g1) and h3 (g2), and the family of h1. */
	h1: Actor;
	h2: Actor;
	h3: Actor;
	family: Actor;
}

/** An association on a server of this process. Keys: `k-h1`, `k-h1-family`, `k-chair`, … */
export type EmulatorAssociation = TestAssociation<Actor> & Actors;

/** Shows a key and answers the reply of the server, whatever it is. */
export function show(server: TestServer, key: ShownKey, call: { device?: string; path?: string; from?: string } = {}) {
	const { device, path = '/api/session', from } = call;
	const headers = from ? { 'X-Forwarded-For': from } : {};
	return server.request(path, { json: { key }, headers, ...(device && { device }) });
}

/** Lets a new device, or the one given, in by a key that must be good. */
export async function enter(server: TestServer, key: ShownKey, device?: string): Promise<Actor> {
	const reply = await show(server, key, device ? { device } : {});
	if (!reply.ok) throw new Error(`the key opened nothing: ${await reply.text()}`);
	const { token, member } = (await reply.json()) as SessionReply;
	const { sub } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sub: string };
	return new Actor(server, sub, { association: member.association, member: member.member }, key);
}

const rowOf = (id: Id) => ({ id, name: `${id} 町内会`, district: '操南学区', phone: '086-000-0000' });

/** What an operator sends to found an association. */
export function founding(id: Id, card: TestCard): ArgsOf<'association.found'> {
	return { association: rowOf(id), chair: { seat: 'chair', title: '会長', key: 'k-chair', digests: card.digests } };
}

/** How a test reaches a server of its own process. */
export const inProcess = (server: TestServer): Connection<Actor> => ({
	found: async (json) => {
		const headers = { Authorization: `Operator ${server.operatorSecret}` };
		const reply = await server.request('/api/found', { json, headers });
		if (!reply.ok) throw new Error(`not founded: ${await reply.text()}`);
	},
	enter: ({ secret }) => enter(server, secret),
	push: (actor, commands) => actor.must(...commands),
});

const SEATS: Plan['seats'] = [
	{ id: 'officer', role: 'officer', title: '副会長' },
	{ id: 'leader', role: 'groupLeader', title: '1班 班長', group: 'g1' },
	{ id: 'leader2', role: 'groupLeader', title: '2班 班長', group: 'g2' },
	{ id: 'volunteer', role: 'volunteer', title: 'ICT' },
];

const KEYS: NonNullable<Plan['keys']> = [
	...SEATS.map(({ id }) => ({ id: `k-${id}`, for: { kind: 'seat', seat: id } as const })),
	...Object.keys(HOUSEHOLDS).map((household) => ({
		id: `k-${household}`,
		for: { kind: 'household', household, relation: 'self' } as const,
	})),
	{ id: 'k-h1-family', for: { kind: 'household', household: 'h1', relation: 'family' } },
];

/** An association that was founded and holds nothing yet, perhaps one of a city. */
export function foundEmpty(server: TestServer, id: Id, city?: Id): Promise<TestAssociation<Actor>> {
	return TestAssociation.found(inProcess(server), {
		...{ association: { ...rowOf(id), ...(city !== undefined && { city }) }, chair: 'chair' },
		...{ groups: [], households: [], seats: [] },
	});
}

/** A city, or a district of one, with its first seat, which has the name of the role. */
export function foundTenant(
	server: TestServer,
	tenant: TenantKind,
	{ id, city }: { id: Id; city?: Id },
): Promise<TestAssociation<Actor>> {
	return TestAssociation.found(inProcess(server), {
		...{ association: { ...rowOf(id), tenant, ...(city && { city }) }, chair: tenant, title: '市役所' },
		...{ groups: [], households: [], seats: [] },
	});
}

let founded = 0;

/** Founds a small association through the API and lets everybody in. Each one is new. */
export async function foundWithActors(server: TestServer): Promise<EmulatorAssociation> {
	const id = `association-${(founded += 1)}`;
	const city = await foundTenant(server, 'city', { id: `city-of-${id}` });
	const association = await TestAssociation.found(inProcess(server), {
		...{ association: { ...rowOf(id), city: city.id }, chair: 'chair' },
		...{ groups: GROUPS, seats: SEATS, keys: KEYS },
		households: householdsNamed({ h1: 'h1 山田', h2: 'h2 山田', h3: 'h3 山田', h4: 'h4 山田' }),
	});
	const actors: Actors = {
		officer: await association.enter('k-officer'),
		leader: await association.enter('k-leader'),
		leader2: await association.enter('k-leader2'),
		volunteer: await association.enter('k-volunteer'),
		city: city.chair,
		h1: await association.enter('k-h1'),
		h2: await association.enter('k-h2'),
		h3: await association.enter('k-h3'),
		family: await association.enter('k-h1-family'),
	};
	return Object.assign(association, actors);
}

/** Adds so many households to g1, and answers a phone for each. */
export async function addPhones({ id: association, chair }: EmulatorAssociation, count: number): Promise<Actor[]> {
	const ids = Array.from({ length: count }, (_, at) => `door-${at}`);
	const cardFor = (household: Id) => cardOf(`${association} k-${household}`);
	const commands = ids.flatMap((id, order) => [
		chair.command('household.add', { id, name: id, group: 'g1', order, ways: ['app'] }),
		chair.command('key.issue', {
			id: `k-${id}`,
			for: { kind: 'household', household: id, relation: 'self' },
			digests: cardFor(id).digests,
		}),
	]);
	await chair.must(...commands);
	const phones: Actor[] = [];
	for (const id of ids) phones.push(await enter(chair.server, cardFor(id).secret));
	return phones;
}
