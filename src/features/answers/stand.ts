import type { Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Answer } from '#contract/questions';
import type { Circular } from '#contract/rows';
import { isOpen, standing } from '#domain/answers/entries';
import { answerState } from '#domain/answers/tally';
import { isAddressed } from '#domain/audience';
import type { OwnAnswer } from '#local/answers';

type Entry = Answer['entries'][number];

/**
 * Where a household stands with a question on this phone. `open`: it can be answered here. `notAsked`: the household
 * came after it was asked. `notLet`: family elsewhere, whom the household does not let answer. `closed`: its time is
 * over.
 */
export interface AnswerStand {
	is: 'open' | 'closed' | 'notAsked' | 'notLet';
	/** The entry that counts, and those that are kept beside it. */
	counts?: Entry;
	beside: Entry[];
	/** It was answered, and corrected since so that the answer lacks something. */
	isOutdated: boolean;
	/** The form stands there: nothing counts yet, or somebody changes what does. */
	isFilling: boolean;
}

/** Where the household of this phone stands; `isTouched` when something is filled in that was not sent. */
export function standOf(
	circular: Circular,
	own: OwnAnswer,
	{ role }: Pick<Member, 'role'>,
	{ now, isTouched }: { now: Moment; isTouched: boolean },
): AnswerStand {
	const { question } = circular.content;
	const stands = standing(own.answer);
	const isOutdated = question !== undefined && answerState(question, own.answer) === 'outdated';
	const is = whetherOpen(circular, own, role, now);
	const isFilling = is === 'open' && (isTouched || isOutdated || !stands.counts);
	return { is, ...stands, isOutdated, isFilling };
}

function whetherOpen(
	circular: Circular,
	{ household }: OwnAnswer,
	role: Member['role'],
	now: Moment,
): AnswerStand['is'] {
	const { question } = circular.content;
	if (!household || !question || !isAddressed(circular, household)) return 'notAsked';
	if (!isOpen(question, now)) return 'closed';
	return role === 'family' && !household.familyAnswers ? 'notLet' : 'open';
}
