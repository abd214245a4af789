import * as z from 'zod/mini';
import { ANSWER_COMMANDS } from '#contract/commands/answer';
import type { Household } from '#contract/households';
import type { CommandId, Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Answer, Value } from '#contract/questions';
import type { RefusalCode } from '#contract/refusals';
import type { KairanDb, MemberKey, OutboxEntry } from './db';
import { readOverlay } from './overlay';
import { getSetting, putSetting } from './settings';
import { storing } from './storage';

/** An answer that the server did not take; it stays until somebody answers anew or drops it. */
export interface RefusedAnswer {
	id: CommandId;
	values: Value[];
	code: RefusalCode;
}

/** What a household answered to one circular, as it stands on this phone. */
export interface OwnAnswer {
	answer: Answer | undefined;
	/** The household as this phone knows it: whether it was asked, and whether its family may answer. */
	household: Household | undefined;
	/** What entries of this phone are named by: itself, or the seat whose phone it is as well. */
	source: Id;
	/** What was said here last has not left the phone. */
	waits: boolean;
	refused: RefusedAnswer[];
}

/** A household's own answer to a circular; undefined for a seat, and for a member that is not on this phone. */
export async function getOwnAnswer(db: KairanDb, memberKey: MemberKey, circular: Id): Promise<OwnAnswer | undefined> {
	const local = await db.members.get(memberKey);
	const household = local?.member.household;
	if (!local || household === undefined) return undefined;
	const id = receiptId(circular, household);
	const { find, unsent } = await readOverlay(db, local, [
		{ kind: 'household', id: household },
		{ kind: 'answer', id },
	]);
	const entries = await db.outbox.where('m').equals(memberKey).sortBy('id');
	return {
		answer: find('answer', id),
		household: find('household', household),
		source: local.member.alsoSeat ?? local.device,
		waits: unsent('answer').has(id),
		refused: entries.flatMap((entry) => refusedIn(entry, circular)),
	};
}

function refusedIn({ id, name, args, state, code = 'MALFORMED' }: OutboxEntry, circular: Id): RefusedAnswer[] {
	if (state !== 'refused' || name !== 'answer.put') return [];
	const read = ANSWER_COMMANDS['answer.put'].safeParse(args);
	return read.success && read.data.circular === circular ? [{ id, values: read.data.values, code }] : [];
}

const filledKey = (memberKey: MemberKey, circular: Id) => `answerFilled ${memberKey} ${circular}`;

/** What is filled in and not sent, in the form's own shape; undefined where there is nothing. */
export const getFilled = (db: KairanDb, memberKey: MemberKey, circular: Id): Promise<unknown> =>
	getSetting(db, filledKey(memberKey, circular), z.unknown());

/**
 * Keeps what is filled in until it is sent: somebody asks the others at home first. Nothing drops it.
 *
 * @throws StorageFull, StorageUnavailable
 */
export async function putFilled(db: KairanDb, memberKey: MemberKey, circular: Id, filled: unknown): Promise<void> {
	const key = filledKey(memberKey, circular);
	await (filled === undefined ? storing(() => db.settings.delete(key)) : putSetting(db, key, filled));
}
