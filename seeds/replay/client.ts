import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ArrivalReply } from '#contract/arrival';
import { ROWS_VERSION } from '#contract/pull';
import { MailPressed, type MailRequest } from '#contract/mail';
import { PushReply } from '#contract/push';
import type { Envelope } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import { SessionReply } from '#contract/session';
import type { SubscriptionRequest, WebPushSubscription } from '#contract/subscription';
import { fileOf, hashOf, typeOfAsset, type AssetName } from '#seeds/town/assets';
import type { Call } from '#seeds/town/script';
import { ROOT } from '#seeds/firebase/child-process';
import { ShownCard } from './shown-card';

/** Where the local Firebase answers. */
export interface Target {
	origin: string;
	/** `host:port` of the local sign-in. */
	auth: string;
	operatorSecret: string;
}

/** A push whose turn has not come is asked for again so often, with a pause between. */
const TRIES = 8;
const PAUSE_MS = 250;

/** Speaks to the API as the devices of one association do, by the clock that each call names. */
export class Client {
	readonly #tokens: Map<string, string>;
	/** The card by which each device came in. */
	readonly #cards = new Map<string, ShownCard>();

	/** `tokens`: those of devices that came in through another client. */
	constructor(
		readonly target: Target,
		readonly association: Id,
		tokens: Record<string, string> = {},
	) {
		this.#tokens = new Map(Object.entries(tokens));
	}

	/** The tokens of the devices that came in, by name. */
	tokens(): Record<string, string> {
		return Object.fromEntries(this.#tokens);
	}

	/** @throws Error when the server refuses; a seeded town is accepted in full or not at all */
	async make(call: Call): Promise<void> {
		switch (call.call) {
			case 'found':
				await this.#ask('/api/found', call.at, `Operator ${this.target.operatorSecret}`, call.args);
				return;
			case 'enter':
				return this.enter(call.device, call.secret, call.at);
			case 'upload':
				return this.#upload(call);
			case 'push':
				return this.push(call.device, call.commands, call.at);
			case 'open':
				return this.#open(call);
		}
	}

	/** Redeems a card and signs the device in. */
	async enter(device: string, secret: string, at: Moment): Promise<void> {
		const key = { by: 'secret', secret } as const;
		this.#cards.set(device, new ShownCard(key, at));
		const reply = await this.#ask('/api/session', at, undefined, { key });
		const { token, auth } = SessionReply.parse(await reply.json());
		const url = `http://${this.target.auth}/identitytoolkit.googleapis.com/v1/accounts:signInWithCustomToken?key=${auth.apiKey}`;
		const signedIn = await fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ token, returnSecureToken: true }),
		});
		if (!signedIn.ok) throw new Error(`the local sign-in answered ${signedIn.status}`);
		this.#tokens.set(device, ((await signedIn.json()) as { idToken: string }).idToken);
	}

	/** Says how the device is woken for a household or seat. */
	async subscribe(device: string, member: Id, subscription: WebPushSubscription, at: Moment): Promise<void> {
		const members = [{ association: this.association, member }];
		const body: SubscriptionRequest = { members, subscription, language: 'ja', titles: true };
		await this.#ask('/api/subscription', at, this.#bearer(device), body, 'PUT');
	}

	/** Proves that a notice of this token was shown; answers what it was about. */
	async arrive(token: string): Promise<ArrivalReply['items']> {
		let items: ArrivalReply['items'] = [];
		await untilDone('a notice found no answer to its proof', async () => {
			const at = new Date().toISOString();
			const reply = await this.#ask('/api/arrivals', at, undefined, { token }).catch(later);
			if (!reply) return false;
			({ items } = ArrivalReply.parse(await reply.json()));
			return true;
		});
		return items;
	}

	/** Presses the button of a page that a mail leads to. @throws Error when it does not count */
	async press(request: MailRequest, at: Moment): Promise<void> {
		const reply = await this.#ask('/api/mail/press', at, undefined, request);
		const { status } = MailPressed.parse(await reply.json());
		if (status !== 'done') throw new Error(`a press came too early: ${status}`);
	}

	/** Sends commands until each is done. */
	async push(device: string, commands: Envelope[], at: Moment): Promise<void> {
		let left = commands;
		if (left.length === 0) return;
		const key = this.#cards.get(device)?.due(commands, at);
		if (key) await this.#ask('/api/session', at, this.#bearer(device), { key });
		await untilDone(`${device} found no turn for its commands`, async () => {
			const reply = await this.#ask('/api/push', at, this.#bearer(device), { commands: left }).catch(later);
			if (!reply) return false;
			const { results } = PushReply.parse(await reply.json());
			const refused = results.findIndex(({ status }) => status === 'refused');
			if (refused >= 0) throw new Error(`${left[refused]?.name} was refused: ${JSON.stringify(results[refused])}`);
			left = left.filter((_, i) => results[i]?.status !== 'done');
			return left.length === 0;
		});
	}

	/** What the page brings is of no interest here. */
	async #open({ device, member, at }: Extract<Call, { call: 'open' }>): Promise<void> {
		const as = { association: this.association, member };
		const body = { v: ROWS_VERSION, members: [{ as, cursor: null }] };
		await untilDone(`${device} found no answer to its pull`, async () => {
			const reply = await this.#ask('/api/pull', at, this.#bearer(device), body).catch(later);
			return reply !== undefined;
		});
	}

	async #upload({ asset, member, device, at }: Extract<Call, { call: 'upload' }>): Promise<void> {
		const path = `/api/attachments/${this.association}/${hashOf(asset)}?member=${member}`;
		const reply = await fetch(this.target.origin + path, {
			method: 'PUT',
			headers: { authorization: this.#bearer(device), 'content-type': typeOfAsset(asset), 'x-kairan-now': at },
			body: new Uint8Array(await readAsset(asset)),
		});
		if (!reply.ok) throw new Answered(path, reply.status, await reply.text());
	}

	#bearer(device: string): string {
		const token = this.#tokens.get(device);
		if (!token) throw new Error(`${device} has not come in`);
		return `Bearer ${token}`;
	}

	async #ask(
		path: string,
		at: Moment,
		authorization: string | undefined,
		body: unknown,
		method = 'POST',
	): Promise<Response> {
		const headers = { 'content-type': 'application/json', 'x-kairan-now': at, ...(authorization && { authorization }) };
		const reply = await fetch(this.target.origin + path, { method, headers, body: JSON.stringify(body) });
		if (!reply.ok) throw new Answered(path, reply.status, await reply.text());
		return reply;
	}
}

/** An answer that is no success. */
class Answered extends Error {
	constructor(
		path: string,
		readonly status: number,
		body: string,
	) {
		super(`${path} answered ${status} ${body}`);
	}
}

/** Asks again, after ever longer pauses, until the answer is true. @throws Error with `failed` after the last try */
async function untilDone(failed: string, ask: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		if (tries > 0) await new Promise((next) => setTimeout(next, PAUSE_MS * tries));
		if (await ask()) return;
	}
	throw new Error(failed);
}

/** A busy machine answers late or not at all; the commands keep their ids, so that they may be sent again. */
function later(error: unknown): undefined {
	if (error instanceof Answered && error.status < 500) throw error;
	return undefined;
}

/** The file of an asset. */
function readAsset(name: AssetName): Promise<Buffer> {
	return readFile(join(ROOT, 'seeds', 'assets', fileOf(name)));
}
