import { lookAtJoinRequest, putJoinRequest, withdrawJoinRequest } from '#api/join-requests';
import type { JoinRequestLook, JoinWish } from '#contract/join-requests';
import type { Id } from '#contract/ids';
import { base64url } from '#domain/base64url';
import type { Failure } from '#domain/failure';
import { readSmall, writeSmall } from '#ui/small-store';
import { attempt } from './failure';
import { stranger } from './stranger';

const SECRET_BYTES = 16;

const makeSecret = (): string => base64url(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));

interface Typed {
	name: string;
	group: string;
	address: string;
	phone: string;
}

const NOTHING_TYPED: Typed = { name: '', group: '', address: '', phone: '' };

/** Somebody's request to join an association, on the phone that asks. The secret of it is kept here alone. */
export class OwnJoinRequest {
	readonly #association: Id;
	look = $state.raw<JoinRequestLook>();
	failed = $state<Failure>();
	busy = $state(false);

	constructor(association: Id) {
		this.#association = association;
	}

	get #name(): string {
		return `joinRequest.${this.#association}`;
	}

	get #typing(): string {
		return `${this.#name}.typed`;
	}

	get #who() {
		const secret = readSmall('device', this.#name);
		return { association: this.#association, ...(secret !== null && { secret }) };
	}

	open(): Promise<void> {
		return this.#ask(() => lookAtJoinRequest(stranger, this.#who));
	}

	/** The secret is kept before it is sent: where the answer is lost, the next look finds what was asked for. */
	async send(wish: JoinWish): Promise<void> {
		const secret = this.#who.secret ?? makeSecret();
		writeSmall('device', this.#name, secret);
		await this.#ask(() => putJoinRequest(stranger, { association: this.#association, secret, wish }));
		if (!this.failed) this.typed = NOTHING_TYPED;
	}

	/** What was typed and not sent yet: it outlives a reload, and goes with the tab. */
	get typed(): Typed {
		// Of fields of one line each.
		const [name = '', group = '', address = '', phone = ''] = (readSmall('tab', this.#typing) ?? '').split('\n');
		return { name, group, address, phone };
	}

	set typed({ name, group, address, phone }: Typed) {
		writeSmall('tab', this.#typing, [name, group, address, phone].join('\n'));
	}

	withdraw(): Promise<void> {
		const { association, secret } = this.#who;
		if (secret === undefined) return Promise.resolve();
		return this.#ask(() => withdrawJoinRequest(stranger, { association, secret }));
	}

	async #ask(question: () => Promise<JoinRequestLook>): Promise<void> {
		if (this.busy) return;
		this.busy = true;
		const answer = await attempt(question());
		this.busy = false;
		this.failed = 'failed' in answer ? answer.failed : undefined;
		if ('got' in answer) this.look = answer.got;
	}
}
