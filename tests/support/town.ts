import type { ArgsOf } from '#contract/commands';
import type { Content } from '#contract/content';
import type { Id } from '#contract/ids';
import type { SessionReply, ShownKey } from '#contract/session';
import { Actor } from './actor';
import { cardOf, type Card } from './cards';
import type { TestServer } from './server';

/** The households of the town, with their groups. `h4` has no phone. */
export const HOUSEHOLDS = { h1: 'g1', h2: 'g1', h3: 'g2', h4: 'g2' } as const satisfies Record<Id, Id>;
export type HouseholdId = keyof typeof HOUSEHOLDS;

/** A small association: two groups of two households, one seat of each role, a phone for each but one. */
export interface Town {
	id: Id;
	chair: Actor;
	officer: Actor;
	/** The leader of g1. */
	leader: Actor;
	/** The leader of g2. */
	leader2: Actor;
	volunteer: Actor;
	city: Actor;
	/** Residents of h1, h2 (g1) and h3 (g2), and the family of h1. */
	h1: Actor;
	h2: Actor;
	h3: Actor;
	family: Actor;
	/** The card of each member's key, by the key's id: `k-h1`, `k-h1-family`, `k-chair`, … */
	cards: Map<Id, Card>;
}

/** Content that says nothing much; parts may be replaced. */
export function content(parts: Partial<Content> = {}): Content {
	const plain = { body: '日曜の朝です。', fields: {}, category: 'cleaning', urgent: false, attachments: [] } as const;
	return { title: '清掃のお知らせ', ...plain, attachments: [], ...parts };
}

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
	return new Actor(server, sub, { association: member.association, member: member.member });
}

/** What an operator sends to found an association. */
export function founding(id: Id, card: Card): ArgsOf<'association.found'> {
	return {
		association: { id, name: `${id} 町内会`, district: '操南学区', phone: '086-000-0000' },
		chair: { seat: 'chair', title: '会長', key: 'k-chair', digests: card.digests },
	};
}

/** An association that was founded and holds nothing yet: its chair, who has come in. */
export async function foundEmpty(server: TestServer, id: Id): Promise<Actor> {
	const key = cardOf(`${id} k-chair`);
	const headers = { Authorization: `Operator ${server.operatorSecret}` };
	const reply = await server.request('/api/found', { json: founding(id, key), headers });
	if (!reply.ok) throw new Error(`not founded: ${await reply.text()}`);
	return enter(server, key.secret);
}

const SEATS = [
	{ id: 'officer', role: 'officer', title: '副会長' },
	{ id: 'leader', role: 'groupLeader', title: '1班 班長', group: 'g1' },
	{ id: 'leader2', role: 'groupLeader', title: '2班 班長', group: 'g2' },
	{ id: 'volunteer', role: 'volunteer', title: 'ICT' },
	{ id: 'city', role: 'city', title: '市役所' },
] as const;

/** Builds the town through the API, as an operator and a chair do. */
export async function foundTown(server: TestServer, id: Id): Promise<Town> {
	const cards = new Map<Id, Card>();
	const make = (key: Id) => {
		const card = cardOf(`${id} ${key}`);
		cards.set(key, card);
		return card;
	};
	const headers = { Authorization: `Operator ${server.operatorSecret}` };
	const reply = await server.request('/api/found', { json: founding(id, make('k-chair')), headers });
	if (!reply.ok) throw new Error(`not founded: ${await reply.text()}`);
	const chair = await enter(server, card(cards, 'k-chair').secret);
	await chair.must(...settling(chair, make));
	const open = (key: Id) => enter(server, card(cards, key).secret);
	return {
		id,
		chair,
		cards,
		officer: await open('k-officer'),
		leader: await open('k-leader'),
		leader2: await open('k-leader2'),
		volunteer: await open('k-volunteer'),
		city: await open('k-city'),
		h1: await open('k-h1'),
		h2: await open('k-h2'),
		h3: await open('k-h3'),
		family: await open('k-h1-family'),
	};
}

export function card(cards: Map<Id, Card>, key: Id): Card {
	const found = cards.get(key);
	if (!found) throw new Error(`there is no card ${key}`);
	return found;
}

function settling(chair: Actor, make: (key: Id) => Card) {
	const key = (id: Id, target: ArgsOf<'key.issue'>['for']) =>
		chair.command('key.issue', { id, for: target, digests: make(id).digests });
	return [
		chair.command('group.add', { id: 'g1', name: '1班', order: 1 }),
		chair.command('group.add', { id: 'g2', name: '2班', order: 2 }),
		...Object.entries(HOUSEHOLDS).map(([id, group], order) =>
			chair.command('household.add', { id, name: `${id} 山田`, group, order, ways: ['app'] }),
		),
		...SEATS.map((seat) => chair.command('seat.open', seat)),
		...SEATS.map(({ id }) => key(`k-${id}`, { kind: 'seat', seat: id })),
		...Object.keys(HOUSEHOLDS).map((id) => key(`k-${id}`, { kind: 'household', household: id, relation: 'self' })),
		key('k-h1-family', { kind: 'household', household: 'h1', relation: 'family' }),
	];
}
