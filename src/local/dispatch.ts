import { COMMAND_VERSION, understand, type Asked } from '#contract/commands';
import type { CommandId, Moment, Sha256 } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import { decide, needs } from '#domain/decide/decide';
import { PENDING_SEQ } from '#domain/decide/rule';
import type { KairanDb, MemberKey, OutboxEntry } from './db';
import { overlaid } from './overlaid';

/** Time and ids come from outside, so that tests can hold them still. */
export interface Chance {
	now(): Moment;
	/** A new ULID, later than every one before it. */
	newId(): CommandId;
}

export type Dispatched = { id: CommandId } | { refused: RefusalCode; detail?: string };

/**
 * Asks for a write. In one transaction: the arguments are checked, the domain is asked for its verdict on what the
 * phone knows, and the command goes to the end of the outbox. Nothing is kept of a command that is refused here.
 * `files` names the attachments that must be on the server first.
 *
 * @throws Dexie's QuotaExceededError when the phone's storage is full; then nothing was written.
 */
export async function dispatch(
	db: KairanDb,
	chance: Chance,
	m: MemberKey,
	asked: Asked,
	files: Sha256[] = [],
): Promise<Dispatched> {
	const read = understand({ v: COMMAND_VERSION, ...asked });
	if (!read.ok) return { refused: read.code, ...(read.detail !== undefined && { detail: read.detail }) };
	return db.transaction('rw', db.members, db.rows, db.outbox, async () => {
		const local = await db.members.get(m);
		if (!local || local.state === 'ended') return { refused: 'ACCESS_ENDED' as const };
		const { member } = local;
		const { find } = await overlaid(db, local, needs(read.asked, member));
		const at = chance.now();
		const verdict = decide(read.asked, { member, find, stamp: { now: at, claimed: at, seq: PENDING_SEQ } });
		if ('refused' in verdict) return verdict;
		const as = { association: member.association, member: member.member };
		const entry: OutboxEntry = { id: chance.newId(), v: COMMAND_VERSION, as, at, ...read.asked, m, state: 'pending' };
		await db.outbox.add(files.length > 0 ? { ...entry, files } : entry);
		return { id: entry.id };
	});
}

/** Takes back a command that the server has not answered yet, or drops one that it refused. A sent one stays. */
export async function drop(db: KairanDb, id: CommandId): Promise<void> {
	await db.outbox
		.where('id')
		.equals(id)
		.and((entry) => entry.state !== 'sent')
		.delete();
}
