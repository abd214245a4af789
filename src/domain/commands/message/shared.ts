import type { Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Circular } from '#contract/rows';
import type { Household } from '#contract/households';
import type { Thread, ThreadEntry } from '#contract/threads';
import { mayRead } from '../../audience';
import { groupOf } from '../../household';
import type { Find, Ref } from '../../row-set';
import { isFull } from '../../threads';
import { refuse, type CommandContext, type Verdict } from '../definition';

interface ThreadIds {
	circular: Id;
	household: Id;
}

/** The thread of one household about one message. */
export const theThread = ({ circular, household }: ThreadIds): Ref[] => [
	{ kind: 'thread', id: receiptId(circular, household) },
];

/** The thread with the message and the household that it is of. */
export const threadAndOwners = ({ circular, household }: ThreadIds): Ref[] => [
	{ kind: 'circular', id: circular },
	{ kind: 'household', id: household },
	...theThread({ circular, household }),
];

/** The message of a command. */
export const theMessage = ({ circular }: { circular: Id }): Ref[] => [{ kind: 'circular', id: circular }];

/** A message and what of its threads is one household's. */
interface Between {
	circular: Circular;
	household: Household;
	thread: Thread;
}

/** What a reply or an answer is about; or why it is about nothing. */
function between(
	{ circular: id, household: of }: ThreadIds,
	find: Find,
): Between | Extract<Verdict, { refused: unknown }> {
	const circular = find('circular', id);
	if (!circular) return { refused: 'CIRCULAR_UNKNOWN' };
	const household = find('household', of);
	if (!household) return { refused: 'HOUSEHOLD_UNKNOWN' };
	if (!groupOf(household)) return { refused: 'HOUSEHOLD_LEFT' };
	return {
		circular,
		household,
		thread: find('thread', receiptId(id, of)) ?? { circular: id, household: of, entries: [] },
	};
}

/** The thread with these words after all others. The same words once more change nothing: a mail may come twice. */
function added(thread: Thread, entry: ThreadEntry): Verdict {
	if (thread.entries.some(({ id }) => id === entry.id)) return { rows: [] };
	if (isFull(thread)) return refuse('THREAD_FULL');
	return { rows: [{ kind: 'thread', row: { ...thread, entries: [...thread.entries, entry] } }] };
}

/** The verdict on a household's reply to a message, whether it came from a phone or by mail. */
export function householdReplies(ids: ThreadIds, entry: ThreadEntry, find: Find): Verdict {
	const found = between(ids, find);
	if ('refused' in found) return found;
	const { circular, household, thread } = found;
	if (!mayRead(circular, household)) return refuse('NOT_IN_AUDIENCE');
	const verdict = added(thread, entry);
	const isNew = 'refused' in verdict || verdict.rows.length > 0;
	return isNew && (circular.form !== 'message' || circular.repliesClosed) ? refuse('REPLIES_CLOSED') : verdict;
}

/** The verdict on an answer of the seat that wrote the message. It may answer those who wrote, and nobody else. */
export function senderAnswers(ids: ThreadIds, entry: ThreadEntry, { member, find }: CommandContext): Verdict {
	const found = between(ids, find);
	if ('refused' in found) return found;
	const { circular, thread } = found;
	if (circular.by.seat !== member.member || thread.entries.length === 0) return refuse('NOT_ALLOWED');
	return added(thread, entry);
}

/** The message that this seat wrote, to change something of it; or why it may not. */
export function ownMessage(
	id: Id,
	{ member, find }: CommandContext,
): Circular | Extract<Verdict, { refused: unknown }> {
	const circular = find('circular', id);
	if (!circular) return { refused: 'CIRCULAR_UNKNOWN' };
	return circular.form === 'message' && circular.by.seat === member.member ? circular : { refused: 'NOT_ALLOWED' };
}
