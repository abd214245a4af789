import type { Id } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { isDeliveryTest } from '#domain/delivery-test';
import { UNSEEN_MAX } from '#domain/devices';
import { confirmedMails, mayAnswerAt } from '#domain/mail';
import { isTold } from '#functions/delivery/phones';
import type { MemberDoc } from '#functions/store/docs';
import { dueStepOf } from './due-step';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byMail, mailTargets } from './send-mail';
import { unansweredOf } from './unanswered';
import { unreadOf } from './unread';

/**
 * Whether a household is told by a phone first: one of its phones can be woken for what is not urgent, and they are not
 * doubtful.
 */
const isWokenFirst = ({ devices, unseen = [] }: MemberDoc): boolean =>
	unseen.length < UNSEEN_MAX && Object.values(devices).some(({ push }) => push && push.timing !== 'never');

/** What tests every way, and what is urgent, goes by all of them at once. */
const isForAll = (circular: Circular): boolean => circular.content.urgent || isDeliveryTest(circular);

/**
 * Writes the circular to those who read mails: to all of them at once when it is urgent, else to those whom no notice
 * wakes.
 */
export const mail = (lease: JobLease, deps: JobDeps): Promise<void> =>
	mailSome(lease, deps, async (circular, households) =>
		households.filter(([, household]) => isForAll(circular) || !isWokenFirst(household)),
	);

/** Writes it, or reminds of it, wherever nobody has got to know it until now. */
export const mailUnread = (lease: JobLease, deps: JobDeps): Promise<void> =>
	mailSome(lease, deps, async (circular, households) => unreadOf(circular, households, lease.job.association, deps));

/** Reminds whoever reads mails, may answer and has not. */
export const mailUnanswered = (lease: JobLease, deps: JobDeps): Promise<void> =>
	mailSome(lease, deps, async (circular, households) => {
		const able = households.filter(([, one]) => confirmedMails(one).some((contact) => mayAnswerAt(contact, one)));
		return unansweredOf(circular, able, lease.job.association, deps);
	});

async function mailSome(
	lease: JobLease,
	deps: JobDeps,
	choose: (circular: Circular, households: [Id, MemberDoc][]) => Promise<[Id, MemberDoc][]>,
): Promise<void> {
	const { reminder = 0, planned = lease.job.due } = lease.job;
	const dueStep = await dueStepOf(lease.job, deps);
	await fanOut(lease, deps, async () => {
		const { mail: sender } = deps;
		const step = await dueStep();
		if (!sender || !step) return undefined;
		const { circular, notice, association, asks } = step;
		const why = asks ? 'answer' : reminder > 0 ? 'reminder' : notice.kind;
		return {
			...byMail({ mail: sender, association, circular, why, reminder: asks ? `answer-${planned}` : reminder, deps }),
			urgent: notice.urgent && reminder === 0,
			targetsOf: async (households) => {
				// Who was asked, its own history says.
				const reading = households.filter(([member, one]) => asks || isTold(circular.audience, one, member));
				return mailTargets(await choose(circular, reading), [circular], asks ? mayAnswerAt : undefined);
			},
		};
	});
}
