import type { Moment } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { reminderEvening } from '#domain/answers/reminder';
import { startOf } from '#domain/ledger';
import { LADDER } from '#domain/ladder';
import { nextEvening } from '#domain/send-times';
import { canAnswer, circularOf } from './due-step';
import type { JobDeps } from './job';
import { isUrgentByHand } from './remind';
import type { JobLease } from './lease';

/**
 * A reminder by hand: the same two jobs as those of the ladder, counted on from its own. While a question can be
 * answered it is to those who have not. Phones that are told of all together find it in the evening, unless it is
 * urgent or that is too late to answer.
 */
export async function remindNow(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, rows, at: asked } = lease.job;
	const circular = await circularOf(lease.job, deps);
	if (!circular) return lease.end();
	const reminder = LADDER.reminders + (circular.reminded ?? []).filter((at) => at <= asked).length;
	const planned = { association, rows, at: startOf(circular), due: asked, planned: asked, retries: [], reminder };
	const asks = canAnswer(circular, asked);
	const evening = asks ? eveningToAnswer(circular, asked) : eveningToRead(circular, asked, reminder);
	if (evening) for (const ref of rows) await deps.store.delivery.addToDigest(association, ref, evening);
	const names = asks ? (['remindToAnswer', 'mailUnanswered'] as const) : (['remind', 'mailUnread'] as const);
	const id = (name: string) => `${association}.${circular.id}.${Date.parse(asked)}.${name}-${reminder}`;
	await lease.end(new Map(names.map((name) => [id(name), { name, ...planned }])));
}

const eveningToRead = (circular: Circular, asked: Moment, reminder: number): Moment | undefined =>
	isUrgentByHand(circular, reminder) ? undefined : nextEvening(asked);

const eveningToAnswer = ({ content: { question } }: Circular, asked: Moment): Moment | undefined =>
	question && reminderEvening(question, asked, true);
