import { randomUUID } from 'node:crypto';
import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import { Client, type Target } from '#seeds/replay/client';
import { digestsOf, printCard } from '#seeds/town/cards';
import { Random } from '#seeds/town/random';
import { Writer } from '#seeds/town/script';
import type { Card } from '#seeds/town/cards';

/** Doors of each village: household id, name, group. */
const HOMES = [
	['h1', '三宅 節子', 'g1'],
	['h2', '大森 ハル', 'g1'],
	['h3', '赤木 キヨ', 'g2'],
	['h4', '岡本 修', 'g2'],
] as const;

/**
 * An association of its own for one test: 1班 and 2班 with two households each, a chair and a leader for each 班, and
 * nothing on the board. What a test does here nobody else sees.
 */
export class Village {
	readonly association: Id = `v-${randomUUID().slice(0, 8)}`;
	readonly name = '試し町内会';
	readonly #random = new Random(1, this.association);
	readonly #client: Client;

	private constructor(readonly target: Target) {
		this.#client = new Client(target, this.association);
	}

	static async found(target: Target): Promise<Village> {
		const village = new Village(target);
		await village.#begin();
		return village;
	}

	/** Lets the chair ask for commands, in order, by the API: the quick way to a state that a test begins from. */
	async chair(...commands: Command[]): Promise<void> {
		await this.as('seat-chair', ...commands);
	}

	/** The same for any member whose device came in by `enter`. */
	async as(member: Id, ...commands: Command[]): Promise<void> {
		const at = new Date().toISOString();
		const writer = new Writer(this.association, member, this.#random);
		await this.#client.push(
			member,
			commands.map((one) => writer.write(one, at)),
			at,
		);
	}

	/** A device of the member that is no browser: it acts by `as`. */
	async enter(card: Card): Promise<void> {
		await this.#client.enter(card.member, card.secret, new Date().toISOString());
	}

	/** A new card for a seat (`seat-chair`, `seat-leader-1`, `seat-leader-2`), good for one device. */
	seatCard(seat: Id): Promise<Card> {
		return this.#issue(this.#print('chair', seat), { kind: 'seat', seat });
	}

	/** A new card for a household (`h1` and `h2` in 1班, `h3` and `h4` in 2班). */
	householdCard(household: Id, relation: 'self' | 'family' = 'self'): Promise<Card> {
		const role = relation === 'self' ? 'resident' : 'family';
		return this.#issue(this.#print(role, household), { kind: 'household', household, relation });
	}

	/** The link in a card's QR. */
	link({ secret }: Card): string {
		return `${this.target.origin}/join#${secret}`;
	}

	#print(role: Card['role'], member: Id): Card {
		return printCard(this.#random, { key: `key-${randomUUID().slice(0, 12)}`, role, member, name: member });
	}

	async #issue(card: Card, target: Extract<Command, { name: 'key.issue' }>['args']['for']): Promise<Card> {
		await this.chair({ name: 'key.issue', args: { id: card.key, for: target, digests: digestsOf(card) } });
		return card;
	}

	async #begin(): Promise<void> {
		const at = new Date().toISOString();
		const card = this.#print('chair', 'seat-chair');
		const association = { id: this.association, name: this.name, district: '椿原学区', phone: '086-000-1200' };
		const chair = { seat: card.member, title: '会長', key: card.key, digests: digestsOf(card) };
		await this.#client.make({ call: 'found', at, args: { association, chair } });
		await this.enter(card);
		const groups = ['g1', 'g2'].map((id, i): Command => ({
			name: 'group.add',
			args: { id, name: `${i + 1}班`, order: i },
		}));
		const homes = HOMES.map(([id, name, group], order): Command => ({
			name: 'household.add',
			args: { id, name, group, order, ways: ['app'] },
		}));
		const leaders = ['1', '2'].map((n): Command => ({
			name: 'seat.open',
			args: { id: `seat-leader-${n}`, role: 'groupLeader', title: `${n}班 班長`, group: `g${n}` },
		}));
		await this.chair(...groups, ...homes, ...leaders);
	}
}
