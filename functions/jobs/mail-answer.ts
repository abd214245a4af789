import type { MailContact } from '#contract/households';
import type { Association } from '#contract/associations';
import type { Circular } from '#contract/rows';
import type { Thread, ThreadEntry } from '#contract/threads';
import { confirmedMails, mailContactOf } from '#domain/mail';
import type { MailOutcome } from '#functions/delivery/mail-sender';
import { stopLinks } from '#functions/delivery/mail-links';
import { answerMail } from '#functions/delivery/mail-text';
import { sendOnce } from '#functions/delivery/send-once';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { tryAgain } from './retries';

/** An answer, and whose it is. */
interface Answering {
	association: Association;
	circular: Circular;
	thread: Thread;
	entry: ThreadEntry;
}

/** Mails what a seat answered to each address at which the household reads; its phones show it in the thread. */
export async function mailAnswer(lease: JobLease, deps: JobDeps): Promise<void> {
	const answering = await answeringOf(lease, deps);
	if (!answering) return lease.end();
	const { association, thread } = answering;
	const household = await deps.store.delivery.row(association.id, 'household', thread.household);
	const outcomes: (MailOutcome | undefined)[] = [];
	for (const contact of household ? confirmedMails(household) : []) {
		outcomes.push(await answer(answering, contact, deps));
		await lease.renew();
	}
	return tryAgain(lease, outcomes, deps);
}

async function answeringOf({ job }: JobLease, { store: { delivery } }: JobDeps): Promise<Answering | undefined> {
	const { association: id, rows, answer } = job;
	const idOf = (kind: string) => rows.find((one) => one.kind === kind)?.id;
	const association = await delivery.row(id, 'association', id);
	const circular = await delivery.row(id, 'circular', idOf('circular'));
	const thread = await delivery.row(id, 'thread', idOf('thread'));
	const entry = thread?.entries.find((one) => one.id === answer);
	return association && circular && thread && entry && { association, circular, thread, entry };
}

/** @returns what became of it; undefined when it must not be sent */
async function answer(
	{ association, circular, thread: { household }, entry }: Answering,
	{ address, language }: MailContact,
	deps: JobDeps,
): Promise<MailOutcome | undefined> {
	const { mail, tokens, now, origin } = deps;
	if (!mail) return undefined;
	const of = { association: association.id, household, address };
	const once = {
		name: ['answer', association.id, household, address.toLowerCase(), circular.id, entry.id],
		of: { ...of, circular: circular.id },
		from: association.name,
		write: async (as: Parameters<typeof mailContactOf>[0]) => {
			if (mailContactOf(as, address)?.state !== 'confirmed') return undefined;
			const { unsubscribe, oneClick } = stopLinks({ ...of, at: now() }, tokens, origin);
			const text = await answerMail({ language, association, circular, text: entry.text, unsubscribe });
			return { ...text, unsubscribe: oneClick };
		},
	};
	return sendOnce(once, { ...deps, mail });
}
