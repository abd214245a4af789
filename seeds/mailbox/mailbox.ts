import type { Circular } from '#contract/rows';
import type { Id } from '#contract/ids';
import { PushPayload } from '#contract/subscription';
import type { Client } from '#seeds/replay/client';
import { Random } from '#seeds/town/random';
import { Writer } from '#seeds/town/script';
import type { Letters } from './letters';
import type { PushService } from './push-service';

/** A seeded phone: the name of its device, and whose it is. */
export interface Phone {
	device: string;
	member: Id;
	/** 「三宅 節子さん」 */
	name: string;
}

/** A notice that came to a phone. */
interface Notice {
	id: number;
	phone: Phone;
	at: string;
	title: string;
	tag: string;
	navigate: string;
	token: string | undefined;
	/** Once it stood on the screen: what it is about, as the server answered the proof of that. */
	shown?: { at: string; circular?: Circular };
	read?: string;
	/** Another of its tag came before the phone was switched on: its push service let it go. */
	dropped?: true;
}

/** Phones that are registered at once. */
const AT_ONCE = 8;

/**
 * 郵便受け: the phones of the seeded town. It holds the keys of their subscriptions, and does with each push what the
 * app's worker does: shows it and proves that to the server. A phone that is switched off shows nothing until it is
 * switched on, as its push service would keep it.
 */
export class Mailbox {
	readonly #client: Client;
	readonly #phones: Map<string, Phone>;
	readonly #off = new Set<string>();
	readonly #notices: Notice[] = [];
	readonly #writers = new Map<Id, Writer>();

	constructor(client: Client, phones: Phone[]) {
		this.#client = client;
		this.#phones = new Map(phones.map((phone) => [phone.device, phone]));
	}

	/** Tells the server how each phone is woken. */
	async register(service: PushService): Promise<void> {
		const queue = [...this.#phones.values()];
		const next = async () => {
			for (let phone = queue.pop(); phone; phone = queue.pop()) {
				const { device, member } = phone;
				await this.#client.subscribe(device, member, service.subscribe(device), new Date().toISOString());
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, next));
	}

	/** Takes a push that came for a phone. */
	async take(device: string, text: string): Promise<void> {
		const phone = this.#phones.get(device);
		const payload = PushPayload.safeParse(JSON.parse(text));
		if (!phone || !payload.success) return;
		const { title, tag, navigate, data } = payload.data.notification;
		const at = new Date().toISOString();
		const notice: Notice = { id: this.#notices.length, phone, at, title, tag, navigate, token: data?.arrival };
		for (const one of this.#waiting(device)) if (one.tag === tag) one.dropped = true;
		this.#notices.push(notice);
		if (!this.#off.has(device)) await this.#show(notice);
	}

	/** Switches a phone on or off. What came meanwhile is shown now, of each tag the last. */
	async power(device: string, on: boolean): Promise<void> {
		if (!this.#phones.has(device)) return;
		if (!on) return void this.#off.add(device);
		this.#off.delete(device);
		for (const notice of this.#waiting(device)) await this.#show(notice);
	}

	/** 読みました, pressed on that phone. */
	async read(id: number): Promise<void> {
		const notice = this.#notices[id];
		const circular = notice?.shown?.circular;
		if (!notice || !circular || notice.read) return;
		const { device, member } = notice.phone;
		const at = new Date().toISOString();
		const writer =
			this.#writers.get(member) ?? new Writer(this.#client.association, member, new Random(Date.now(), device));
		this.#writers.set(member, writer);
		const args = { circular: circular.id, version: circular.version };
		await this.#client.push(device, [writer.write({ name: 'receipt.read', args }, at)], at);
		notice.read = at;
	}

	/** All that its page shows. */
	state(letters: Letters) {
		return {
			letters: letters.all(),
			origin: this.#client.target.origin,
			notices: this.#notices.map(({ token: _, ...notice }) => notice).reverse(),
			phones: [...this.#phones.values()].map((phone) => ({ ...phone, on: !this.#off.has(phone.device) })),
		};
	}

	/** What a phone has not shown yet, and still will. */
	#waiting(device: string): Notice[] {
		return this.#notices.filter(({ phone, shown, dropped }) => phone.device === device && !shown && !dropped);
	}

	async #show(notice: Notice): Promise<void> {
		const at = new Date().toISOString();
		notice.shown = { at };
		if (!notice.token) return;
		const circular = (await this.#client.arrive(notice.token))[0]?.circular;
		if (circular) notice.shown = { at, circular };
	}
}
