import type { MemberRef, Moment } from '#contract/ids';
import type { MailContact } from '#contract/households';
import { mailContactOf, withMailState } from '#domain/mail';
import type { MailDoc } from './docs';
import { claimMail, endOf, noteSent, releaseMail, type Claim, type MailToSend } from './mails';
import type { Meter } from './meter';
import type { Paths } from './paths';
import { findIn, noChanges } from './read-set';
import { record } from './record';
import type { Transact } from './tx';

/** The part of the store that mails work with: which were sent, and what is known of their addresses. */
export class MailStore {
	readonly #paths: Paths;
	readonly #meter: Meter;
	readonly #transact: Transact;

	constructor(paths: Paths, meter: Meter, transact: Transact) {
		this.#paths = paths;
		this.#meter = meter;
		this.#transact = transact;
	}

	/**
	 * A mail that a server took, or is being handed to one, by its token; undefined for one that was never sent, or of
	 * which nothing is to be known any more: Firestore deletes such a one within a day.
	 */
	async find(token: string, now: Moment): Promise<MailDoc | undefined> {
		this.#meter.documents(1);
		const mail = (await this.#paths.mail(token).get()).data();
		return mail && endOf(mail) > now ? mail : undefined;
	}

	/**
	 * Notes that a server took a claimed mail, so that it is not sent again and that what comes back for it finds its
	 * way; nothing, when its household was forgotten meanwhile.
	 */
	noteSent(token: string, mail: MailToSend): Promise<void> {
		return this.#transact((tx) => noteSent(tx, token, mail));
	}

	/**
	 * Claims a mail for whoever is about to send it, for as long as that may take; nobody else sends it until then. Of a
	 * forgotten household nothing is claimed, or written.
	 */
	claim(token: string, mail: MailToSend): Promise<Claim> {
		return this.#transact((tx) => claimMail(tx, token, mail));
	}

	/** Gives up a claim, because no server took the mail: it may be sent by anybody at once. */
	release(token: string, until: Moment): Promise<void> {
		return this.#transact((tx) => releaseMail(tx, token, until));
	}

	/**
	 * Notes what is known of an address now. Nothing happens when the household has no such address any more.
	 *
	 * @param mayChange whether what is known now may change so; always when left out
	 * @returns whether the household has such an address, in that state now
	 */
	setState(
		as: MemberRef,
		address: string,
		known: Pick<MailContact, 'state' | 'since'>,
		mayChange: (contact: MailContact) => boolean = () => true,
	): Promise<boolean> {
		return this.#transact(async (tx) => {
			const { association, member } = as;
			const ref = { kind: 'household' as const, id: member };
			const readSet = await tx.read(association, { head: false, rows: [ref], members: [member] });
			const household = findIn(readSet)('household', member);
			const contact = household && mailContactOf(household, address);
			if (!contact) return false;
			const after = mayChange(contact) ? withMailState(household, address, known) : undefined;
			if (after) record(tx, readSet, { ...noChanges(), rows: [{ kind: 'household', row: after }], unnumbered: true });
			return after !== undefined || contact.state === known.state;
		});
	}
}
