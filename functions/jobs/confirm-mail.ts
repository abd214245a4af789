import { mailContactOf } from '#domain/mail';
import { DAY_MS, dayInJapan } from '#domain/moment';
import type { MailOutcome } from '#functions/delivery/mail-sender';
import { confirmLink } from '#functions/delivery/mail-links';
import { isStopped, stopsOf } from '#functions/delivery/mail-stops';
import { confirmationMail } from '#functions/delivery/mail-text';
import { sendOnce } from '#functions/delivery/send-once';
import type { MemberDoc } from '#functions/store/docs';
import type { Id } from '#contract/ids';
import type { Household, MailContact } from '#contract/households';
import type { Association } from '#contract/associations';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { tryAgain } from './retries';

/**
 * First mails of one household, to one address by whomever, and of one association, in a day: nobody may pester
 * strangers with them. What is too much is not sent later either: whoever entered the address does so again.
 */
const ASKED_A_DAY = { household: 10, address: 3, association: 200 };

/** To an address whose reader has stopped mails, by whomever: one more in a month, because people think again. */
const AFTER_STOP = { mails: 1, ms: 30 * DAY_MS };

/**
 * Asks at each new address of a household, once, whether mails arrive there.
 */
export async function confirmMail(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association: id, rows } = lease.job;
	const { delivery } = deps.store;
	const household = rows[0]?.id;
	const association = await delivery.row(id, 'association', id);
	const doc = household === undefined ? undefined : (await delivery.members(id, [household])).get(household);
	if (!association || household === undefined || !doc?.mails) return lease.end();
	const outcomes: (MailOutcome | undefined)[] = [];
	for (const contact of doc.mails.filter(({ state }) => state === 'asked')) {
		outcomes.push(await ask({ association, household, contact, isFirstTry: !lease.job.tries }, deps));
		await lease.renew();
	}
	return tryAgain(lease, isHere(doc) ? outcomes : [], deps);
}

const isHere = ({ group }: MemberDoc): boolean => group !== undefined;

interface Asking {
	association: Association;
	household: Id;
	contact: MailContact;
	/** Further ones are of the same mail, and count no more. */
	isFirstTry: boolean;
}

/** @returns what became of it; undefined when it must not be sent */
async function ask(asking: Asking, deps: JobDeps): Promise<MailOutcome | undefined> {
	const { mail, store, now } = deps;
	const { association, household, contact } = asking;
	const { address, since } = contact;
	if (!mail) return undefined;
	const once = {
		name: ['confirm', association.id, household, address.toLowerCase(), since],
		of: { association: association.id, household, address },
		from: association.name,
		write: async (now: Household) => {
			const asked = mailContactOf(now, address);
			if (asked?.state !== 'asked' || asked.since !== since) return undefined;
			if (asking.isFirstTry && !(await mayAsk(asking, deps))) return undefined;
			return textOf(asking, deps);
		},
	};
	const outcome = await sendOnce(once, { ...deps, mail });
	const as = { association: association.id, member: household };
	if (outcome === 'gone' || outcome === 'refused')
		await store.mails.setState(as, address, { state: 'failed', since: now() }, ({ state }) => state === 'asked');
	return outcome;
}

/** Counts a first mail, and says whether there were not too many; exact, however many jobs ask at the same moment. */
async function mayAsk({ association, household, contact }: Asking, { tokens, store, now }: JobDeps): Promise<boolean> {
	const [at, address] = [now(), contact.address.toLowerCase()];
	const of = {
		household: tokens.name('household', association.id, household),
		address: tokens.name('address', address),
		association: tokens.name('association', association.id),
	};
	const expires = new Date(Date.parse(at) + 2 * DAY_MS);
	const allowances = Object.entries(ASKED_A_DAY).map(([whose, limit]) => {
		return { name: `${dayInJapan(at)}.mails.${of[whose as keyof typeof of]}`, limit, expires };
	});
	if (await isStopped(address, { store, tokens })) {
		const stretch = Math.floor(Date.parse(at) / AFTER_STOP.ms);
		const name = `stopped.${stretch}.mails.${of.address}`;
		allowances.push({ name, limit: AFTER_STOP.mails, expires: new Date((stretch + 1) * AFTER_STOP.ms) });
	}
	// Counted before it is known what comes of it: an address that is none must not be guessed at without end.
	return (await store.counters.take(allowances)).length === 0;
}

async function textOf({ association, household, contact }: Asking, { tokens, store, now, origin }: JobDeps) {
	const { address, language } = contact;
	const mail = { association: association.id, household, address };
	const link = { ...mail, at: now(), stops: await stopsOf(mail, { store, tokens }) };
	return confirmationMail({ language, association, confirm: confirmLink(link, tokens, origin) });
}
