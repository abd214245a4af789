import type { Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import { isOpen } from '#domain/answers/entries';
import { answerState } from '#domain/answers/tally';
import { isAddressed } from '#domain/audience';
import type { Ref } from '#domain/row-set';
import type { KairanDb, MemberKey } from './db';
import { readOverlay } from './overlay';
import type { CircularView } from './views';

/**
 * The views with those marked whose question this household can still answer and has not, or not as it is asked now.
 * Family elsewhere is asked where the household lets it answer.
 */
export async function markAsked(
	db: KairanDb,
	memberKey: MemberKey,
	views: CircularView[],
	now: Moment,
): Promise<CircularView[]> {
	const local = await db.members.get(memberKey);
	const id = local?.member.household;
	if (!local || id === undefined) return views;
	const refs = views.map(({ circular }): Ref => ({ kind: 'answer', id: receiptId(circular.id, id) }));
	const { find } = await readOverlay(db, local, [{ kind: 'household', id }, ...refs]);
	const household = find('household', id);
	if (!household || (local.member.role === 'family' && !household.familyAnswers)) return views;
	return views.map((view) => {
		const { circular } = view;
		const { question } = circular.content;
		if (!question || circular.state === 'withdrawn' || !isOpen(question, now)) return view;
		if (!isAddressed(circular, household)) return view;
		const state = answerState(question, find('answer', receiptId(circular.id, id)));
		return state === 'answered' ? view : { ...view, asks: true as const };
	});
}
