import type { ArgsOf, Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Association } from '#contract/associations';
import { setUpCommands, type SetUp } from '#seeds/town/set-up';
import { cardOf, type TestCard } from './cards';

/** Whom a key lets in. */
export type KeyTarget = ArgsOf<'key.issue'>['for'];

/** A card whose key was issued, and the household or seat that it opens. */
export interface IssuedCard extends TestCard {
	key: Id;
	member: Id;
}

/** How a test reaches the server: in its own process, or over HTTP as a phone does. `Device` is what acts by a card. */
export interface Connection<Device> {
	/** Founds an association as its operator. */
	found(args: ArgsOf<'association.found'>): Promise<void>;
	/** Redeems a card on a new device. */
	enter(card: IssuedCard): Promise<Device>;
	/** Sends commands, all of which must be done. */
	push(device: Device, commands: Command[]): Promise<void>;
}

/** What an association for a test is made of. */
export interface Plan extends Omit<SetUp, 'keys'> {
	association: Association;
	/** The first seat, the chair's, and its title. */
	chair: Id;
	title?: string;
	/** Keys that are issued with the rest. */
	keys?: { id: Id; for: KeyTarget }[];
}

/** 1班 and 2班, with two households each. */
export const GROUPS = [
	{ id: 'g1', name: '1班', order: 1 },
	{ id: 'g2', name: '2班', order: 2 },
];
/** The households of `GROUPS`, and which of them each lives in. */
export const HOUSEHOLDS = { h1: 'g1', h2: 'g1', h3: 'g2', h4: 'g2' } as const;
export type HouseholdId = keyof typeof HOUSEHOLDS;

/** Those households under names of the test's choice, in the order in which the circular is walked round. */
export const householdsNamed = (names: Record<HouseholdId, string>): SetUp['households'] =>
	Object.entries(HOUSEHOLDS).map(([id, group], order) => ({
		...{ id, group, order, ways: ['app'] },
		name: names[id as HouseholdId],
	}));

/** An association of a test's own, made through the API as an operator and a chair make it. */
export class TestAssociation<Device> {
	/** The cards of all keys that were issued here, by the key's id. */
	readonly cards = new Map<Id, IssuedCard>();

	/** For an association that is there already; `found` makes a new one. */
	constructor(
		readonly connection: Connection<Device>,
		readonly id: Id,
		readonly chair: Device,
	) {}

	static async found<Device>(connection: Connection<Device>, plan: Plan): Promise<TestAssociation<Device>> {
		const { association, chair: seat, title = '会長', keys = [], ...rest } = plan;
		const card = printed(association.id, 'k-chair', { kind: 'seat', seat });
		await connection.found({ association, chair: { seat, title, key: card.key, digests: card.digests } });
		const built = new TestAssociation(connection, association.id, await connection.enter(card));
		built.cards.set(card.key, card);
		const issued = keys.map((key) => built.print(key.id, key.for));
		await connection.push(built.chair, setUpCommands({ ...rest, keys: issued }));
		return built;
	}

	/** Prints a card and keeps it; the arguments of the command that makes its key good. */
	print(key: Id, target: KeyTarget): ArgsOf<'key.issue'> {
		const card = printed(this.id, key, target);
		this.cards.set(key, card);
		return { id: key, for: target, digests: card.digests };
	}

	/** Issues a key as the chair, and hands over its card. */
	async issue(key: Id, target: KeyTarget): Promise<IssuedCard> {
		await this.connection.push(this.chair, [{ name: 'key.issue', args: this.print(key, target) }]);
		return this.card(key);
	}

	/** The card of a key that was issued here. */
	card(key: Id): IssuedCard {
		const found = this.cards.get(key);
		if (!found) throw new Error(`there is no card ${key}`);
		return found;
	}

	/** A new device that comes in by the card of this key. */
	enter(key: Id): Promise<Device> {
		return this.connection.enter(this.card(key));
	}
}

function printed(association: Id, key: Id, target: KeyTarget): IssuedCard {
	return { ...cardOf(`${association} ${key}`), key, member: target.kind === 'seat' ? target.seat : target.household };
}
