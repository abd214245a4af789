import type { Moment } from '#contract/ids';
import type { Association } from '#contract/associations';
import type { Circular } from '#contract/rows';
import { isOpen } from '#domain/answers/entries';
import { ladderOf, LADDER } from '#domain/ladder';
import { startOf } from '#domain/ledger';
import { noticeOf, type NoticeOf } from '#domain/notice';
import type { JobDoc } from '#functions/store/job-docs';
import type { JobDeps } from './job';

/** What a job of a circular has to tell of at this moment. */
export interface DueStep {
	circular: Circular;
	notice: NoticeOf;
	association: Association;
	/** It reminds of a question, those who have not answered it. */
	asks: boolean;
}

/** The circular that a job is about, as it stands now. */
export const circularOf = ({ association, rows: [ref] }: JobDoc, { store }: JobDeps): Promise<Circular | undefined> =>
	store.delivery.row(association, 'circular', ref?.id);

/**
 * Looks whether a job of a circular still has to be done: not when it was taken back or announced anew, nor when its
 * day was corrected meanwhile, so that the step is planned for another time, nor when the question that it reminds of
 * can be answered no more. The circular is looked up each time that this is asked, the association once a run.
 */
export async function dueStepOf(job: JobDoc, deps: JobDeps): Promise<() => Promise<DueStep | undefined>> {
	const association = await deps.store.delivery.row(job.association, 'association', job.association);
	return async () => {
		const circular = await circularOf(job, deps);
		const notice = circular && noticeOf(circular, job.at);
		if (!notice || !association || !isPlanned(job, circular)) return undefined;
		const asks = ASKING.includes(job.name);
		if (asks && !canAnswer(circular, deps.now())) return undefined;
		return { circular, notice, association, asks };
	};
}

const ASKING: readonly JobDoc['name'][] = ['remindToAnswer', 'mailUnanswered'];

/** True while a circular asks something that can be answered. */
export const canAnswer = ({ content: { question } }: Circular, now: Moment): boolean =>
	question !== undefined && isOpen(question, now);

/** A step of the ladder is one of those that it has now; what was asked for by hand, or comes at once, is not of it. */
function isPlanned({ name, planned, settings, reminder = 0 }: JobDoc, circular: Circular): boolean {
	if (planned === undefined || reminder > LADDER.reminders) return true;
	return ladderOf(circular, startOf(circular), settings).some(({ job, due }) => job === name && due === planned);
}
