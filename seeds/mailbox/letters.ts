import PostalMime from 'postal-mime';
import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { MailContact } from '#contract/households';
import { addMs } from '#domain/moment';
import type { Client } from '#seeds/replay/client';
import { Random } from '#seeds/town/random';
import { Writer } from '#seeds/town/script';
import { MailServer, type TakenMail } from './smtp-server';

/** Whose address it is, and which device enters it for whom. */
export interface Address extends Pick<MailContact, 'address' | 'relation'> {
	household: Id;
	/** 「三宅 節子さん」 */
	name: string;
	by: { device: string; member: Id };
}

/** A mail as its reader sees it. */
interface Letter {
	id: number;
	at: string;
	to: string;
	/** Whose address that is. */
	name: string;
	from: string;
	subject: string;
	html: string;
	text: string;
}

/** How long a mail may take to come to this machine. */
const PATIENCE_MS = 30_000;
/** A press counts a minute after the mail was sent; here the clock is set instead of waited for. */
const SETTLED_MS = 61_000;

/** The mails of the seeded town: its SMTP server, and what came to the addresses of its households. */
export class Letters {
	readonly #letters: Letter[] = [];
	readonly #names = new Map<string, string>();
	#came: () => void = () => undefined;

	/** Starts the SMTP server; answers how mails come to it. */
	async start(): Promise<{ smtp: string; from: string }> {
		const onMail = (mail: TakenMail) => void this.#take(mail).catch(console.error);
		return { smtp: (await MailServer.start({ onMail })).url(), from: 'kairan@kairan.example' };
	}

	/** Enters each address, and presses in its first mail. */
	async register(client: Client, addresses: Address[]): Promise<void> {
		for (const { address, name } of addresses) this.#names.set(address, name);
		for (const { address, relation, household, by } of addresses) {
			const at = new Date().toISOString();
			const writer = new Writer(client.association, by.member, new Random(Date.now(), address));
			const add: Command = { name: 'mail.add', args: { household, address, relation, language: 'ja' } };
			await client.push(by.device, [writer.write(add, at)], at);
			const token = /\/mail\/confirm#([\w-]+)/.exec((await this.#letterTo(address)).text)?.[1] ?? '';
			await client.press({ use: 'confirm', token }, addMs(new Date().toISOString(), SETTLED_MS));
		}
	}

	/** The newest first. */
	all(): Letter[] {
		return [...this.#letters].reverse();
	}

	async #take({ to, raw }: TakenMail): Promise<void> {
		const { from, subject = '', html = '', text = '' } = await PostalMime.parse(raw);
		const [at, id, name] = [new Date().toISOString(), this.#letters.length, this.#names.get(to) ?? to];
		this.#letters.push({ id, at, to, name, from: from?.name ?? '', subject, html, text });
		this.#came();
	}

	/** The first mail to an address, once it is there. */
	async #letterTo(address: string): Promise<Letter> {
		const late = AbortSignal.timeout(PATIENCE_MS);
		for (;;) {
			const found = this.#letters.find(({ to }) => to === address);
			if (found) return found;
			await new Promise<void>((next, fail) => {
				this.#came = next;
				late.addEventListener('abort', () => fail(new Error(`no mail came to ${address}`)), { once: true });
			});
		}
	}
}
