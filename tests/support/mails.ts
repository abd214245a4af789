import PostalMime, { type Email } from 'postal-mime';
import { ANSWER_USE, MailPressed, SAFETY_USE, type MailUse } from '#contract/mail';
import { createMailSender } from '#functions/delivery/mail-sender';
import { runDueJobs } from '#functions/jobs/sweep-jobs';
import type { Actor } from './actor';
import { foundWithActors, type EmulatorAssociation } from './emulator-association';
import { content } from './sample-rows';
import type { TestServer } from './server';
import { MailServer } from '#seeds/mailbox/smtp-server';

/** The address that mails of the tests are from. */
export const FROM = 'kairan@kairan.example';

/** An association that writes mails by an SMTP server of the test, and the jobs that do it. */
export class Mails {
	readonly server: TestServer;
	readonly association: EmulatorAssociation;
	readonly smtp: MailServer;

	private constructor(server: TestServer, association: EmulatorAssociation, smtp: MailServer) {
		this.server = server;
		this.association = association;
		this.smtp = smtp;
	}

	/** Starts at ten in the morning of 22 November. */
	static async start(server: TestServer): Promise<Mails> {
		server.logged.length = 0;
		server.clock.now = '2026-11-22T01:00:00.000Z';
		const smtp = await MailServer.start();
		server.jobs.mail = createMailSender({ smtp: smtp.url(), from: FROM });
		return new Mails(server, await foundWithActors(server), smtp);
	}

	/** Leaves nothing for the next test to send, and no address that was asked often today. */
	async stop(): Promise<void> {
		await this.smtp.stop();
		for (const name of ['jobs', 'counters'])
			for (const doc of await this.server.db.collection(name).listDocuments()) await doc.delete();
	}

	/** Runs what is due, after so many ms. */
	sweep = async (after = 0): Promise<void> => {
		this.server.clock.advance(after);
		await runDueJobs(this.server.jobs, 1);
	};

	/** Enters an address for a household, as its actor does. */
	add = (actor: Actor, address: string, relation: 'self' | 'family' = 'self'): Promise<void> =>
		actor.must({ name: 'mail.add', args: { household: actor.as.member, address, relation, language: 'ja' } });

	/** Enters an address, and presses in its first mail a minute later. */
	confirmed = async (actor: Actor, address: string, relation: 'self' | 'family' = 'self'): Promise<void> => {
		await this.add(actor, address, relation);
		await this.sweep();
		this.server.clock.advance(60_000);
		await this.press('confirm', await this.last(address));
		this.smtp.taken.length = 0;
	};

	publish = (id: string, over: Partial<ReturnType<typeof content>> = {}): Promise<void> =>
		this.association.chair.must({
			name: 'circular.publish',
			args: { id, content: content({ title: '川掃除', ...over }), audience: { to: 'all' } },
		});

	/** Sends a message that asks for replies, to everybody; the address in its mail that takes them. */
	message = async (address: string): Promise<string> => {
		const args = { id: 'm1', text: '何名で来られますか。', audience: { to: 'all' as const }, urgent: false };
		await this.association.chair.must({ name: 'message.send', args });
		await this.sweep();
		return (await this.last(address)).replyTo?.[0]?.address ?? '';
	};

	/** To whom mails went, in the order of their addresses. */
	to = (): string[] => this.smtp.taken.map(({ to }) => to).sort();

	/** The last mail to an address. */
	last = (address: string): Promise<Email> => {
		const found = this.smtp.taken.filter(({ to }) => plain(to) === address).at(-1);
		if (!found) throw new Error(`no mail came to ${address}`);
		return PostalMime.parse(found.raw);
	};

	/** Presses the button of a page that a mail leads to. */
	press = async (use: MailUse, mail: Email): Promise<MailPressed['status'] | number> => {
		const reply = await this.server.request('/api/mail/press', { json: { use, token: tokenOf(use, mail) } });
		return reply.ok ? MailPressed.parse(await reply.json()).status : reply.status;
	};

	/** The mails of a household's row. */
	mailsOf = async (household: string) => {
		const rows = await this.server.store.delivery.rows(this.association.id, 'household', [household]);
		return rows.get(household)?.mails;
	};

	/** Address and state of each. */
	statesOf = async (household: string) =>
		(await this.mailsOf(household))?.map(({ address, state }) => `${address} ${state}`) ?? [];

	receiptOf = async (circular: string, household: string) => {
		const id = `${circular}.${household}`;
		return (await this.server.store.delivery.rows(this.association.id, 'receipt', [id])).get(id);
	};
}

/** A carrier's address that breaks the standard travels in quotes: `"a..b"@docomo.ne.jp`. */
const plain = (address: string) => address.replaceAll('"', '');

/** The token of a link in a mail. */
export function tokenOf(use: MailUse | typeof ANSWER_USE | typeof SAFETY_USE, { text = '' }: Email): string {
	const token = new RegExp(`/mail/${use}#([\\w-]+)`).exec(text)?.[1];
	if (!token) throw new Error(`no link for ${use} in: ${text}`);
	return token;
}
