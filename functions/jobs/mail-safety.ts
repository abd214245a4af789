import type { Association } from '#contract/associations';
import type { Household } from '#contract/households';
import type { SafetyCheck } from '#contract/safety';
import { groupOf } from '#domain/household';
import { mailContactOf } from '#domain/mail';
import { safetyLink, stopLinks } from '#functions/delivery/mail-links';
import { noteRefusal } from '#functions/delivery/mail-refusals';
import type { MailSender } from '#functions/delivery/mail-sender';
import { safetyMail } from '#functions/delivery/safety-mail';
import { sendOnce } from '#functions/delivery/send-once';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { isLastTry } from './retries';
import { mailTargets, type MailTarget } from './send-mail';
import type { SendOutcome } from './sending';
import { runningCheck } from './tell-of-safety';

/** What is written, and by whom. */
interface Writing {
	mail: MailSender;
	association: Association;
	check: SafetyCheck;
	deps: JobDeps;
}

/** Writes to all who read mails, of those whom a check asks: a mail answers without a sign-in. */
export async function mailSafety(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association: id } = lease.job;
	const { mail, store } = deps;
	await fanOut(lease, deps, async () => {
		const check = await runningCheck(lease, deps);
		const association = await store.delivery.row(id, 'association', id);
		if (!mail || !check || !association) return undefined;
		const { scope } = check;
		return {
			...{ way: 'mail', of: 'mailReaders', atOnce: 5, urgent: !check.drill },
			targetsOf: async (households) =>
				mailTargets(
					households.filter(([, { group }]) => scope.to === 'all' || group === scope.group),
					[],
				),
			send: (target: MailTarget, tries: number) => send(target, { mail, association, check, deps }, isLastTry(tries)),
		};
	});
}

/** Sends one mail, once; an address that its server refused is noted. */
async function send(target: MailTarget, writing: Writing, isLast: boolean): Promise<SendOutcome | undefined> {
	const { mail, association, check, deps } = writing;
	const { store, tokens, now } = deps;
	const { household, contact } = target;
	const { address } = contact;
	const once = {
		name: ['safety', association.id, household, address.toLowerCase(), check.id],
		of: { association: association.id, household, address },
		from: association.name,
		write: async (home: Household) => textOf(target, home, writing),
	};
	const outcome = await sendOnce(once, { ...deps, mail });
	const refusal = typeof outcome === 'object' && outcome.byAddress && isLast ? 'refused' : outcome;
	if (refusal !== 'gone' && refusal !== 'refused') return refusal;
	const as = { association: association.id, member: household };
	await noteRefusal(as, address, refusal, { store, tokens, circular: undefined, sent: now(), now: now() });
	return 'failed';
}

async function textOf({ household, contact }: MailTarget, home: Household, writing: Writing) {
	const { association, check, deps } = writing;
	const { tokens, origin, now } = deps;
	const { address, language } = contact;
	if (groupOf(home) === undefined || mailContactOf(home, address)?.state !== 'confirmed') return undefined;
	const link = { association: association.id, household, address, at: now() };
	const { unsubscribe, oneClick } = stopLinks(link, tokens, origin);
	const answer = safetyLink({ ...link, check: check.id }, tokens, origin);
	const text = await safetyMail({ language, association, check, links: { answer, unsubscribe } });
	return { ...text, unsubscribe: oneClick };
}
