import { randomUUID } from 'node:crypto';
import type { Command } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import { PUSH_LIMIT } from '#contract/push';
import type { WebPushSubscription } from '#contract/subscription';
import { Client, type Target } from '#seeds/replay/client';
import type { AssetName } from '#seeds/town/assets';
import { addDays, dayInJapan, momentInJapan } from '#domain/moment';
import { Random } from '#seeds/town/random';
import { Writer } from '#seeds/town/script';
import {
	GROUPS,
	householdsNamed,
	TestAssociation,
	type Connection,
	type IssuedCard,
	type Plan,
} from '#tests/support/association';

/** A device goes by the name of the member whose card it redeemed. */
type Device = Id;

/** What differs from the emulator tests: HTTP, the machine's clock, and tokens of the local sign-in. */
export function overHttp(client: Client, now = () => new Date().toISOString()): Connection<Device> {
	const random = new Random(1, client.association);
	return {
		found: (args) => client.make({ call: 'found', at: now(), args }),
		enter: async ({ member, secret }) => {
			await client.enter(member, secret.secret, now());
			return member;
		},
		push: async (member, commands) => {
			const writer = new Writer(client.association, member, random);
			const asked = now();
			const envelopes = commands.map((command) => writer.write(command, asked));
			for (let at = 0; at < envelopes.length; at += PUSH_LIMIT)
				await client.push(member, envelopes.slice(at, at + PUSH_LIMIT), now());
		},
	};
}

const NAME = '試し町内会';

/** The seats and households of an association that browser tests found: 1班 and 2班, each with its leader. */
const PLAN: Omit<Plan, 'association'> = {
	chair: 'seat-chair',
	groups: GROUPS,
	households: householdsNamed({ h1: '三宅 節子', h2: '大森 ハル', h3: '赤木 キヨ', h4: '岡本 修' }),
	seats: ['1', '2'].map((n) => ({
		...{ id: `seat-leader-${n}`, role: 'groupLeader', title: `${n}班 班長`, group: `g${n}` },
	})),
};

/**
 * An association of a test's own behind the real Hosting, with nothing on the board yet: what happens here nobody else
 * sees. Tests print cards for browsers, and set things up through the API.
 */
export class BrowserAssociation {
	readonly #built: TestAssociation<Device>;

	private constructor(
		readonly target: Target,
		built: TestAssociation<Device>,
		private readonly client: Client,
	) {
		this.#built = built;
	}

	/**
	 * @param now the clock of what is asked for by the API; the machine's own when left out
	 * @param city the city that it belongs to
	 */
	static async found(target: Target, now?: () => Moment, city?: Id): Promise<BrowserAssociation> {
		const id = `a-${randomUUID().slice(0, 8)}`;
		const facts = { id, name: NAME, district: '椿原学区', phone: '086-000-1200' };
		const association = { ...facts, ...(city !== undefined && { city }) };
		const client = new Client(target, id);
		const built = await TestAssociation.found(overHttp(client, now), { ...PLAN, association });
		return new BrowserAssociation(target, built, client);
	}

	/** A city: a tenant of its own, whose first seat is `seat-city`. */
	static async foundCity(target: Target): Promise<BrowserAssociation> {
		const id = `city-${randomUUID().slice(0, 8)}`;
		const client = new Client(target, id);
		const built = await TestAssociation.found(overHttp(client), {
			association: { id, tenant: 'city', name: '岡山市', district: '岡山市', phone: '086-000-1000' },
			...{ chair: 'seat-city', title: '岡山市 市民協働課', groups: [], households: [], seats: [] },
		});
		return new BrowserAssociation(target, built, client);
	}

	/** As the tests call it: the same for all of them. */
	get name(): string {
		return NAME;
	}

	get id(): Id {
		return this.#built.id;
	}

	/** Lets the chair ask for commands, in order, by the API: the quick way to a state that a test starts from. */
	async chair(...commands: Command[]): Promise<void> {
		await this.as(this.#built.chair, ...commands);
	}

	/** Starts a drill as the chair, at noon of yesterday: none is started in the night, whenever the tests run. */
	async startDrill(id: Id): Promise<void> {
		const noon = momentInJapan(addDays(dayInJapan(new Date().toISOString()), -1), '12:00');
		const writer = new Writer(this.id, this.#built.chair, new Random(2, id));
		const start: Command = { name: 'safety.start', args: { id, drill: true, scope: { to: 'all' } } };
		await this.client.push(this.#built.chair, [writer.write(start, noon)], noon);
	}

	/** The same for any member whose device came in by `enter`. */
	async as(member: Id, ...commands: Command[]): Promise<void> {
		await this.#built.connection.push(member, commands);
	}

	/** Lets the chair upload a picture of the town's: a circular that shows it comes after. */
	async upload(asset: AssetName): Promise<void> {
		const { chair } = this.#built;
		await this.client.make({ call: 'upload', asset, member: chair, device: chair, at: new Date().toISOString() });
	}

	/** A device of the member that is no browser: it acts by `as`. */
	async enter(card: IssuedCard): Promise<void> {
		await this.#built.connection.enter(card);
	}

	/** Says how the device of a member, in by `enter`, is woken. */
	async subscribe(member: Id, subscription: WebPushSubscription): Promise<void> {
		await this.client.subscribe(member, member, subscription, new Date().toISOString());
	}

	/** A new card for a seat (`seat-chair`, `seat-leader-1`, …), good for one device. */
	seatCard(seat: Id): Promise<IssuedCard> {
		return this.#built.issue(newKey(), { kind: 'seat', seat });
	}

	/** A new card for a household (`h1` and `h2` in 1班, `h3` and `h4` in 2班). */
	householdCard(household: Id, relation: 'self' | 'family' = 'self'): Promise<IssuedCard> {
		return this.#built.issue(newKey(), { kind: 'household', household, relation });
	}

	/** The link in a card's QR. */
	link({ secret }: IssuedCard): string {
		return `${this.target.origin}/join#${secret.secret}`;
	}
}

export const newKey = (): Id => `key-${randomUUID().slice(0, 12)}`;
