import type { Household } from '#contract/households';
import type { Circular } from '#contract/rows';
import { mailContactOf } from '#domain/mail';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { refusedReplyMail } from '#functions/delivery/refused-reply';
import { sendOnce } from '#functions/delivery/send-once';
import type { MailDoc } from '#functions/store/docs';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { tryAgain } from './retries';

/** So many in a day to one address: two programs that answer each other must come to an end. */
const A_DAY = 3;

/** Tells whoever replied by mail, once for each reply, that it was not taken. */
export async function refuseReply(lease: JobLease, deps: JobDeps): Promise<void> {
	const { refusedReply: reply } = lease.job;
	const { mail, store, now } = deps;
	const answered = reply && (await store.mails.find(reply.to, now()));
	if (!mail || !answered) return lease.end();
	const { association, household, address } = answered;
	const row = await store.delivery.row(association, 'association', association);
	if (!row) return lease.end();
	const once = {
		name: ['refuseReply', association, household, reply.id],
		of: { association, household, address },
		from: row.name,
		write: async (now: Household) => {
			// Further tries are of the same mail.
			if (!lease.job.tries && !(await mayTell(answered, deps))) return undefined;
			// The language in which the address was written to; of one that was taken out nobody knows it any more.
			const language = mailContactOf(now, address)?.language ?? 'ja';
			const circular = await circularOf(answered, deps);
			const text = await refusedReplyMail({ language, association: row, circular, why: reply.why });
			return { ...text, answers: reply.messageId ?? '' };
		},
	};
	return tryAgain(lease, [await sendOnce(once, { ...deps, mail })], deps);
}

/** Counts it, and says whether there were not too many today. */
async function mayTell({ address }: MailDoc, { store, tokens, now }: JobDeps): Promise<boolean> {
	const at = now();
	const name = `${dayInJapan(at)}.refused-replies.${tokens.name('address', address.toLowerCase())}`;
	const expires = new Date(Date.parse(at) + 2 * DAY_MS);
	return (await store.counters.take([{ name, limit: A_DAY, expires }])).length === 0;
}

const circularOf = ({ association, circular }: MailDoc, { store }: JobDeps): Promise<Circular | undefined> =>
	store.delivery.row(association, 'circular', circular);
