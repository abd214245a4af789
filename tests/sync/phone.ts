import Dexie from 'dexie';
import { encodeTime } from 'ulid';
import { createClient, type Client } from '#api/client';
import { redeem } from '#api/session';
import { createTransport } from '#api/transport';
import type { Command } from '#contract/commands';
import type { CommandId, Moment, Sha256 } from '#contract/ids';
import type { ShownKey } from '#contract/session';
import { KairanDb, type MemberKey, type OutboxEntry } from '#local/db';
import { dispatch, type ClockAndIds, type Dispatched } from '#local/dispatch';
import { putMember } from '#local/members';
import { SignedOut } from '#sync/errors';
import { Loop } from '#sync/loop';
import { StatusStore } from '#sync/status';
import type { TestServer } from '#tests/support/server';
import { StoreFaults } from '#tests/support/store-faults';
import { Network } from './network';

/**
 * A phone with its own store, clock and network: the client's real code, the server's real code, and faults between.
 */
export class Phone {
	readonly name: string;
	readonly net: Network;
	readonly faults = new StoreFaults();
	/** Every command that was taken into the outbox and must not get lost. */
	readonly asked = new Map<CommandId, Command>();
	/** Those that were asked for before the store was wiped: they count when the server has them. */
	readonly wiped = new Map<CommandId, Command>();
	/** Commands of another version of the app. */
	readonly foreign = new Set<CommandId>();
	/** How far the phone's clock is off, in milliseconds. */
	clockOff = 0;
	signedIn = true;
	device: string;
	m: MemberKey = 'nobody/yet';
	db: KairanDb;
	status = new StatusStore({ online: true, phase: 'idle', lastPull: null });
	loop: Loop;
	reported: unknown[] = [];
	readonly #server: TestServer;
	readonly #client: Client;
	#ids = 0;

	constructor(server: TestServer, name: string, device: string) {
		this.#server = server;
		this.name = name;
		this.device = device;
		this.net = new Network(async (path, init) => server.app.request(path, init));
		const token = async () => server.signIn(this.#identity());
		this.#client = createClient({ fetch: this.net.fetch, token });
		this.db = this.#open();
		this.loop = this.newLoop();
	}

	get clockAndIds(): ClockAndIds {
		return { now: () => this.now(), newId: () => this.#newId() };
	}

	now(): Moment {
		return new Date(Date.parse(this.#server.clock.now) + this.clockOff).toISOString();
	}

	/** Unique on every phone; like any ULID it begins with the phone's own clock. */
	#newId(): CommandId {
		const own = [...this.name].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 1000;
		const random = `${String(own).padStart(4, '0')}${String((this.#ids += 1)).padStart(12, '0')}`;
		return encodeTime(Date.parse(this.now()), 10) + random;
	}

	#identity(): string {
		if (!this.signedIn) throw new SignedOut();
		return this.device;
	}

	#open(): KairanDb {
		const db = new KairanDb(`phone-${this.#server.projectId}-${crypto.randomUUID()}`);
		this.faults.attach(db);
		return db;
	}

	/**
	 * One wake in each of two tabs at once; the locks of a browser are left out, so that they do get in each other's way.
	 */
	async syncInTwoTabs(): Promise<void> {
		const second = this.newLoop(new StatusStore(this.status.state));
		second.wake('now');
		await Promise.all([this.sync(), second.settled()]);
	}

	/** A loop as a page that was just opened has it: it remembers nothing. */
	newLoop(status = this.status): Loop {
		const transport = createTransport({
			client: this.#client,
			device: async () => this.#identity(),
			yieldToMain: async () => undefined,
		});
		return new Loop({
			db: this.db,
			transport,
			status,
			now: () => this.now(),
			random: () => 0.5,
			// The test decides when time is over.
			after: () => () => undefined,
			exclusively: (work) => work(),
			afterwards: async () => undefined,
			makeRoom: async () => false,
			report: (error) => void this.reported.push(error),
		});
	}

	/** Shows a card, as `join` of the app does. @throws ApiError, Retry */
	async join(key: ShownKey): Promise<void> {
		const { token, member, associationName } = await redeem(this.#client, key);
		const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sub: string };
		this.device = claims.sub;
		this.signedIn = true;
		this.m = await putMember(this.db, { member, associationName, device: this.device });
	}

	async ask(command: Command, files: Sha256[] = []): Promise<Dispatched> {
		const dispatched = await dispatch(this.db, this.clockAndIds, this.m, command, files);
		if ('id' in dispatched) this.asked.set(dispatched.id, command);
		return dispatched;
	}

	/** One wake of the loop, to its end. */
	async sync(): Promise<void> {
		this.loop.wake('now');
		await this.loop.settled();
	}

	/** The page is closed, wherever it stood, and opened again. */
	reboot(): void {
		this.faults.reboot();
		this.status = new StatusStore({ online: true, phase: 'idle', lastPull: null });
		this.loop = this.newLoop();
	}

	/** The browser threw the store away. What was not sent is lost with it, and only that. */
	async wipe(): Promise<void> {
		await this.db.delete({ disableAutoOpen: true });
		for (const [id, command] of this.asked) this.wiped.set(id, command);
		this.asked.clear();
		this.foreign.clear();
		this.db = this.#open();
		this.reboot();
	}

	outbox(): Promise<OutboxEntry[]> {
		return Dexie.ignoreTransaction(() => this.db.outbox.orderBy('id').toArray());
	}
}
