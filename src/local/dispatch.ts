import { decodeTime, encodeTime } from 'ulid';
import type { Command } from '#contract/commands';
import { COMMAND_VERSION, type Envelope } from '#contract/envelope';
import type { CommandId, Id, Moment, Sha256 } from '#contract/ids';
import type { RefusalCode } from '#contract/refusals';
import { cleanTexts } from '#contract/text';
import type { WrittenCommand } from '#domain/commands/holds-text';
import { HOUSEHOLD_RULES } from '#domain/commands/household-rules';
import type { CommandRules } from '#domain/commands/rules';
import { addMs, laterThan } from '#domain/moment';
import { PENDING_SEQ } from '#domain/sequence';
import type { KairanDb, LocalDraft, MemberKey, OutboxEntry } from './db';
import { HOLD_MS } from './held';
import { readOverlay } from './overlay';
import { rulesOfMember } from './rules';
import { storing } from './storage';

/** Where time and new ids come from: handed in, so that tests can fix both. */
export interface ClockAndIds {
	now(): Moment;
	/** A new ULID, later than every one before it. */
	newId(): CommandId;
}

export type Dispatched = { id: CommandId } | { refused: RefusalCode; detail?: string };

/**
 * Asks for a write. The arguments are cleaned of invisible characters and checked; then, in one transaction, the domain
 * decides on what the phone knows, and the command goes to the end of the outbox. Nothing is kept of a command that is
 * refused here. `files` names the attachments that must be on the server first.
 *
 * @throws StorageFull or StorageUnavailable; then nothing was written.
 */
export async function dispatch(
	db: KairanDb,
	clockAndIds: ClockAndIds,
	memberKey: MemberKey,
	command: Command,
	files: Sha256[] = [],
): Promise<Dispatched> {
	const [answer] = await dispatchAll(db, clockAndIds, memberKey, [command], files);
	// One command was given, so there is exactly one answer.
	return answer as Dispatched;
}

/**
 * The same for what was written as a draft: the command is held for a while in which it can be taken back, and the
 * draft goes with it in one transaction. Nothing changes when it is refused here.
 *
 * @throws as `dispatch` does
 */
export async function dispatchHeld(
	db: KairanDb,
	clockAndIds: ClockAndIds,
	command: WrittenCommand,
	draft: LocalDraft,
	files: Sha256[] = [],
): Promise<Dispatched> {
	await rulesOfMember(db, draft.m);
	return storing(() =>
		db.transaction('rw', db.members, db.rows, db.outbox, db.drafts, async () => {
			const dispatched = await dispatch(db, clockAndIds, draft.m, command, files);
			if (!('id' in dispatched)) return dispatched;
			const until = addMs(clockAndIds.now(), HOLD_MS);
			await db.outbox.update(dispatched.id, { held: { until, circular: command.args.id, draft } });
			await db.drafts.delete(draft.id);
			return dispatched;
		}),
	);
}

/**
 * Asks for several writes in one transaction, in order and up to the first that is refused: one answer for each that
 * was asked for. The outbox is read and laid over the rows once for all of them, so that a thousand cards don't read a
 * growing outbox a thousand times. The screen doesn't respond during one call, so the caller splits a long list.
 *
 * @throws as `dispatch` does
 */
export async function dispatchAll(
	db: KairanDb,
	clockAndIds: ClockAndIds,
	memberKey: MemberKey,
	commands: Command[],
	files: Sha256[] = [],
): Promise<Dispatched[]> {
	const rules = await rulesOfMember(db, memberKey, commands);
	const good: Command[] = [];
	let broken: Dispatched | undefined;
	for (const one of commands) {
		const read = cleaned(rules, one);
		if (!read.ok) {
			broken = refusalOf(read);
			break;
		}
		good.push(read.command);
	}
	const answers = await storing(() =>
		db.transaction('rw', db.members, db.rows, db.outbox, async () =>
			append(db, clockAndIds, memberKey, rules, good, files),
		),
	);
	return broken && answers.every((answer) => 'id' in answer) ? [...answers, broken] : answers;
}

/** What is asked for, as the server takes it: forms need not think of what was pasted into them. */
const cleaned = ({ understand }: CommandRules, { name, args }: Pick<Envelope, 'name' | 'args'>) =>
	understand({ v: COMMAND_VERSION, name, args: cleanTexts(args) });

const refusalOf = ({ code, detail }: { code: RefusalCode; detail?: string | undefined }): Dispatched => ({
	refused: code,
	...(detail !== undefined && { detail }),
});

async function append(
	db: KairanDb,
	clockAndIds: ClockAndIds,
	memberKey: MemberKey,
	{ needs, after, decide }: CommandRules,
	commands: Command[],
	files: Sha256[],
): Promise<Dispatched[]> {
	const local = await db.members.get(memberKey);
	if (!local || local.state === 'ended') return commands.slice(0, 1).map(() => ({ refused: 'ACCESS_ENDED' }));
	const { member, device } = local;
	const { changed, find } = await readOverlay(
		db,
		local,
		commands.flatMap((one) => needs(one, member)),
	);
	const as = { association: member.association, member: member.member };
	let last = (await db.outbox.orderBy('id').last())?.id;
	const answers: Dispatched[] = [];
	const entries: OutboxEntry[] = [];
	for (const one of commands) {
		const at = laterThan(after(one, member, find), clockAndIds.now());
		const id = (last = later(clockAndIds.newId(), last));
		const verdict = decide(one, {
			member,
			find,
			stamp: { command: id, now: at, claimed: at, seq: PENDING_SEQ, device },
		});
		if ('refused' in verdict) {
			answers.push(verdict);
			break;
		}
		for (const row of verdict.rows) changed.put(row);
		const entry: OutboxEntry = { id, v: COMMAND_VERSION, as, at, ...one, m: memberKey, state: 'pending' };
		entries.push(files.length > 0 ? { ...entry, files } : entry);
		answers.push({ id });
	}
	await db.outbox.bulkAdd(entries);
	return answers;
}

/**
 * The outbox's order is the order of its ids, and an id begins with the phone's clock: where that was turned back, or
 * two tabs ask in one millisecond, the new id takes the next millisecond after the last one. Its random part stays, so
 * that it is no id that ever was.
 */
function later(id: CommandId, last: CommandId | undefined): CommandId {
	return last === undefined || id > last ? id : encodeTime(decodeTime(last) + 1, 10) + id.slice(10);
}

/** Takes back a command that the server has not answered yet, or drops one that it refused. A sent one stays. */
export async function drop(db: KairanDb, id: CommandId): Promise<void> {
	await storing(() =>
		db.outbox
			.where('id')
			.equals(id)
			.and((entry) => entry.state !== 'sent')
			.delete(),
	);
}

/** Takes back what was asked for when 「読みました」 was pressed for a circular; one that was sent already stays. */
export async function dropRead(db: KairanDb, memberKey: MemberKey, circular: Id): Promise<void> {
	const isReadOf = (entry: OutboxEntry) => {
		const read = HOUSEHOLD_RULES.understand(entry);
		return read.ok && read.command.name === 'receipt.read' && read.command.args.circular === circular;
	};
	await storing(() =>
		db.outbox
			.where('m')
			.equals(memberKey)
			.and((entry) => entry.state === 'pending' && isReadOf(entry))
			.delete(),
	);
}
