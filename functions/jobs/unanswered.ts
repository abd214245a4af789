import type { Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Circular } from '#contract/rows';
import { answerState } from '#domain/answers/tally';
import { isAddressed } from '#domain/audience';
import { isTold } from '#functions/delivery/phones';
import type { MemberDoc } from '#functions/store/docs';
import type { JobDeps } from './job';

type Households = [Id, MemberDoc][];

/**
 * Those of some households that live here, were asked and have not answered what is asked now. One is read beside its
 * answer only where it came or moved since: then its own history says whether it was asked.
 */
export async function unansweredOf(
	circular: Circular,
	households: Households,
	association: Id,
	{ store: { delivery } }: Pick<JobDeps, 'store'>,
): Promise<Households> {
	const { question } = circular.content;
	if (!question) return [];
	const isSettled = ({ since }: MemberDoc) => since !== undefined && since <= circular.publishedSeq;
	const possible = households.filter(([id, household]) =>
		isSettled(household) ? isTold(circular.audience, household, id) : household.group !== undefined,
	);
	const answers = await delivery.rows(
		association,
		'answer',
		possible.map(([id]) => receiptId(circular.id, id)),
	);
	const silent = possible.filter(
		([id]) => answerState(question, answers.get(receiptId(circular.id, id))) !== 'answered',
	);
	const unsure = silent.flatMap(([id, household]) => (isSettled(household) ? [] : [id]));
	const rows = await delivery.rows(association, 'household', unsure);
	return silent.filter(([id, household]) => {
		const row = rows.get(id);
		return isSettled(household) || (row !== undefined && isAddressed(circular, row));
	});
}
