import type { Id, Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Entry } from '#contract/questions';
import type { Circular } from '#contract/rows';
import { withEntry } from '../../answers/entries';
import { fits } from '../../answers/tally';
import type { Find, Ref } from '../../row-set';
import { refuse, type Verdict } from '../definition';

interface AnswerIds {
	circular: Id;
	household: Id;
}

/** The answer of one household to one circular. */
export const theAnswer = ({ circular, household }: AnswerIds): Ref[] => [
	{ kind: 'answer', id: receiptId(circular, household) },
];

/** The answer with the circular and the household that it is of. */
export const answerAndOwners = ({ circular, household }: AnswerIds): Ref[] => [
	{ kind: 'circular', id: circular },
	{ kind: 'household', id: household },
	...theAnswer({ circular, household }),
];

/** When the latest was said of what this household answered: what is said by somebody who sees it comes after it. */
export const latestAnswerAt = ({ circular, household }: AnswerIds, find: Find): Moment | undefined =>
	find('answer', receiptId(circular, household))?.entries[0]?.at;

/** Why nobody can answer this circular now, or not so; undefined when it takes these values. */
export function refuseValues({ state, content: { question } }: Circular, values: Entry['values']): Verdict | undefined {
	if (state === 'withdrawn') return refuse('CIRCULAR_WITHDRAWN');
	if (!question) return refuse('QUESTION_UNKNOWN');
	const misfit = values.find((value) => !question.items.some((item) => fits(item, value)));
	return misfit && refuse('ANSWER_UNFIT', misfit.item);
}

/**
 * The verdict that adds an entry to what a household answered. The same entry once more, whatever it says then, changes
 * nothing, and so does one that came after a later one of its source.
 */
export function putEntry({ circular, household }: AnswerIds, entry: Entry, find: Find): Verdict {
	const before = find('answer', receiptId(circular, household)) ?? { circular, household, entries: [] };
	if (before.entries.some(({ id }) => id === entry.id)) return { rows: [] };
	const after = withEntry(before, entry);
	return { rows: after.entries.includes(entry) ? [{ kind: 'answer', row: after }] : [] };
}
