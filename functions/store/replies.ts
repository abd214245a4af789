import type { Id, MemberRef, Moment } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import { ThreadEntry } from '#contract/threads';
import { householdReplies, threadAndOwners } from '#domain/commands/message/shared';
import { dayInJapan } from '#domain/moment';
import { isPresent } from './members';
import { findIn, noChanges, type ReadSet } from './read-set';
import { record } from './record';
import type { Tx } from './tx';

/** A reply that did not come from a phone. */
export interface MailedReply {
	/** What makes the same mail the same reply: a digest of its Message-ID. */
	id: string;
	/** At most `LIMITS.reply` letters: whoever asks decides what to do with a longer one. */
	text: string;
	/** Whose address it came from. */
	relation: 'self' | 'family';
}

/**
 * Why nobody would read a reply to this message: whoever wrote it has left the seat. No phone of a household knows
 * seats, so that the server alone can say it.
 */
export async function refuseSender(
	tx: Tx,
	readSet: ReadSet,
	circular: Id,
	now: Moment,
): Promise<RefusalCode | undefined> {
	const seat = findIn(readSet)('circular', circular)?.by.seat;
	if (seat === undefined) return 'CIRCULAR_UNKNOWN';
	const { members } = await tx.read(readSet.association, { head: false, members: [seat] });
	const doc = members.get(seat);
	return doc && isPresent(doc, dayInJapan(now)) ? undefined : 'SENDER_LEFT';
}

/** See `DeliveryStore.noteReply`. */
export async function noteReply(
	tx: Tx,
	{ association, member: household }: MemberRef,
	circular: Id,
	{ id, text, relation }: MailedReply,
	now: Moment,
): Promise<RefusalCode | undefined> {
	const entry = ThreadEntry.safeParse({ id, at: now, by: relation === 'family' ? 'family' : 'household', text });
	if (!entry.success) return 'MALFORMED';
	const rows = threadAndOwners({ circular, household });
	const readSet = await tx.read(association, { head: false, rows, members: [household] });
	const verdict = householdReplies({ circular, household }, entry.data, findIn(readSet));
	if ('refused' in verdict) return verdict.refused;
	if (verdict.rows.length === 0) return undefined;
	const refused = await refuseSender(tx, readSet, circular, now);
	if (refused) return refused;
	record(tx, readSet, { ...noChanges(), rows: verdict.rows, unnumbered: true });
	return undefined;
}
