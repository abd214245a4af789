import { COMMAND_VERSION, type ArgsOf, type Command, type CommandName, type Envelope } from '#contract/commands';
import type { MemberRef } from '#contract/ids';
import type { Change, Cursor, PullPage, PullReply } from '#contract/pull';
import { ROWS_VERSION } from '#contract/pull';
import { PUSH_LIMIT, type PushReply, type PushResult } from '#contract/push';
import { idOf } from '#contract/names';
import type { Kind, RowOf } from '#contract/rows';
import type { ShownKey } from '#contract/session';
import { ShownCard } from '#seeds/replay/shown-card';
import type { TestServer } from './server';

/** A device that acts for one member, and talks to the server as the app does. */
export class Actor {
	readonly server: TestServer;
	readonly device: string;
	readonly as: MemberRef;

	readonly #card: ShownCard | undefined;

	/** @param key the card that it came in by; without one it cannot show it again */
	constructor(server: TestServer, device: string, as: MemberRef, key?: ShownKey) {
		this.server = server;
		this.device = device;
		this.as = as;
		this.#card = key && new ShownCard(key, server.clock.now);
	}

	/** A command, ready to be sent; fields may be replaced to make it invalid. */
	command<N extends CommandName>(name: N, args: ArgsOf<N>, other: Partial<Envelope> = {}): Envelope {
		return { ...this.envelope({ name, args } as Command), ...other };
	}

	/** The same for a command that is written out. */
	envelope({ name, args }: Command): Envelope {
		return { id: this.server.nextId(), v: COMMAND_VERSION, as: this.as, at: this.server.clock.now, name, args };
	}

	/** Pushes whatever it is given. */
	async send(commands: unknown[]): Promise<PushResult[]> {
		const reply = await this.server.request('/api/push', { device: this.device, json: { commands } });
		return ((await reply.json()) as PushReply).results;
	}

	/** Pushes as a phone does: at most so many at once, and again what met other writers and was told to wait. */
	async push(commands: Envelope[]): Promise<PushResult[]> {
		const key = this.#card?.due(commands, this.server.clock.now);
		if (key) await this.server.request('/api/session', { device: this.device, json: { key } });
		const results: PushResult[] = [];
		for (let left = commands; left.length > 0;) {
			const final = (await this.send(left.slice(0, PUSH_LIMIT))).filter(({ status }) => status !== 'retry');
			results.push(...final);
			left = left.slice(final.length);
		}
		return results;
	}

	/** Pushes one command and answers what became of it: `done` or the code of its refusal. */
	async ask<N extends CommandName>(name: N, args: ArgsOf<N>, other?: Partial<Envelope>): Promise<string> {
		const [result] = await this.push([this.command(name, args, other)]);
		return result?.status === 'refused' ? result.code : String(result?.status);
	}

	/** Pushes commands that must all succeed. */
	async must(...commands: (Command | Envelope)[]): Promise<void> {
		const envelopes = commands.map((command) => ('id' in command ? command : this.envelope(command)));
		for (const result of await this.push(envelopes)) {
			if (result.status !== 'done') throw new Error(`not done: ${JSON.stringify(result)}`);
		}
	}

	async page(cursor: Cursor | null, v = ROWS_VERSION): Promise<PullPage> {
		const json = { v, members: [{ as: this.as, cursor }] };
		const reply = await this.server.request('/api/pull', { device: this.device, json });
		const [page] = ((await reply.json()) as PullReply).pages;
		if (!page) throw new Error('the reply holds no page');
		return page;
	}

	/** Pulls page by page until there is no more. */
	async pull(from: Cursor | null = null): Promise<Pulled> {
		const changes: Change[] = [];
		for (let cursor = from; ;) {
			const page = await this.page(cursor);
			if (page.status !== 'page') throw new Error(`expected a page, got ${page.status}`);
			changes.push(...page.changes);
			if (!page.more) return new Pulled(changes, page.cursor);
			cursor = page.cursor;
		}
	}
}

/** What a member was sent, as its phone would hold it after applying it in order. */
export class Pulled {
	readonly changes: Change[];
	readonly cursor: Cursor;

	constructor(changes: Change[], cursor: Cursor) {
		this.changes = changes;
		this.cursor = cursor;
	}

	/** The rows of a kind that are there after all changes. */
	rows<K extends Kind>(kind: K): RowOf<K>[] {
		const held = new Map<string, RowOf<K>>();
		for (const change of this.changes) {
			if ('gone' in change) {
				if (change.gone === kind) held.delete(change.id);
			} else if (change.kind === kind) held.set(idOf(change), change.row as RowOf<K>);
		}
		return [...held.values()];
	}
}
