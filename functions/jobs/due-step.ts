import type { Association, Circular } from '#contract/rows';
import { ladderOf, LADDER } from '#domain/ladder';
import { startOf } from '#domain/ledger';
import { noticeOf, type NoticeOf } from '#domain/notice';
import type { JobDoc } from '#functions/store/docs';
import type { JobDeps } from './job';

/** What a job of a circular has to tell of at this moment. */
export interface DueStep {
	circular: Circular;
	notice: NoticeOf;
	association: Association;
}

/**
 * Looks whether a job of a circular still has to be done: not when it was taken back or announced anew, nor when its
 * day was corrected meanwhile, so that the step is planned for another time.
 */
export async function dueStep(job: JobDoc, { store }: JobDeps): Promise<DueStep | undefined> {
	const { association: id, rows, at } = job;
	const { delivery } = store;
	const [ref] = rows;
	const circular = ref && (await delivery.rows(id, 'circular', [ref.id])).get(ref.id);
	const association = (await delivery.rows(id, 'association', [id])).get(id);
	const notice = circular && noticeOf(circular, at);
	if (!notice || !association || !isPlanned(job, circular, association)) return undefined;
	return { circular, notice, association };
}

/** A step of the ladder is one of those that it has now; what was asked for by hand, or comes at once, is not of it. */
function isPlanned({ name, planned, reminder = 0 }: JobDoc, circular: Circular, { ladder }: Association): boolean {
	if (planned === undefined || reminder > LADDER.reminders) return true;
	return ladderOf(circular, startOf(circular), ladder).some(({ job, due }) => job === name && due === planned);
}
