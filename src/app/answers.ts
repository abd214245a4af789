import type { Id } from '#contract/ids';
import type { Value } from '#contract/questions';
import type { Failure } from '#domain/failure';
import type { FilledStore } from '#features/answers/filling.svelte.ts';
import { getFilled, getOwnAnswer, putFilled, type OwnAnswer } from '#local/answers';
import type { MemberKey } from '#local/db';
import { ask } from './ask';
import { db } from './context';
import { failureOf } from './failure';

/** What the household of this phone answered to a circular. */
export const readOwnAnswer = (memberKey: MemberKey, circular: Id): Promise<OwnAnswer | undefined> =>
	getOwnAnswer(db, memberKey, circular);

/** Where this phone keeps what is filled in and not sent. What it has no room for is lost when the page is left. */
export const filledAbout = (memberKey: MemberKey, circular: Id): FilledStore => ({
	read: () => getFilled(db, memberKey, circular),
	keep: (sheet) => void failureOf(putFilled(db, memberKey, circular, sheet)),
});

/** Answers as a household; without values what this phone said is taken back. Answers why it was not asked for. */
export const answer = (memberKey: MemberKey, circular: Id, values: Value[]): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'answer.put', args: { circular, values } });

/** Lets family elsewhere answer for the household, or no longer. Answers why it was not asked for. */
export const allowFamily = (memberKey: MemberKey, allowed: boolean): Promise<Failure | undefined> =>
	ask(memberKey, { name: 'answer.allowFamily', args: { allowed } });
