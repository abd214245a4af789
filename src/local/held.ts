import type { CommandId, Id } from '#contract/ids';
import type { Member } from '#contract/member';
import type { CommandRules } from '#domain/commands/rules';
import type { Held, KairanDb, LocalDraft, OutboxEntry } from './db';
import { rulesFor } from './rules';
import { storing } from './storage';

/** How long what was written can be taken back after it was sent off, in milliseconds. */
export const HOLD_MS = 10_000;

export type HeldEntry = OutboxEntry & { held: Held };
const isHeld = (entry: OutboxEntry): entry is HeldEntry => entry.state === 'pending' && entry.held !== undefined;

/** The commands that their writers may still take back, oldest first. */
export const listHeld = async (db: KairanDb): Promise<HeldEntry[]> =>
	(await db.outbox.where('state').equals('pending').sortBy('id')).filter(isHeld);

/** Lets a command go, or all of them: from then on it can be sent and not be taken back. Answers how many it were. */
export async function releaseHeld(db: KairanDb, only?: CommandId): Promise<number> {
	return storing(() =>
		db.outbox
			.where('state')
			.equals('pending')
			.and((entry) => isHeld(entry) && (only === undefined || entry.id === only))
			.modify((entry) => {
				delete entry.held;
			}),
	);
}

/**
 * Takes a command back that is still held, and with it what was asked about the circular that there will not be. Its
 * draft is as it was; undefined when the command is on its way already.
 *
 * @throws StorageFull, StorageUnavailable: then it is held still
 */
export async function takeBackHeld(db: KairanDb, id: CommandId): Promise<LocalDraft | undefined> {
	// Held is what a seat wrote.
	const rules = await rulesFor({});
	return storing(() =>
		db.transaction('rw', db.outbox, db.drafts, db.members, async () => {
			const entry = await db.outbox.get(id);
			if (!entry || !isHeld(entry)) return undefined;
			const { draft, circular } = entry.held;
			const local = await db.members.get(entry.m);
			const later = await db.outbox.where('m').equals(entry.m).toArray();
			const gone =
				local && entry.name !== 'circular.correct' ? later.filter(isAbout(rules, circular, local.member)) : [];
			await db.outbox.bulkDelete([id, ...gone.map((one) => one.id)]);
			await db.drafts.put(draft);
			return draft;
		}),
	);
}

const isAbout =
	({ understand, needs }: CommandRules, circular: Id, member: Member) =>
	(entry: OutboxEntry): boolean => {
		const read = understand(entry);
		if (!read.ok) return false;
		if ('circular' in read.command.args) return read.command.args.circular === circular;
		return needs(read.command, member).some(({ kind, id }) => kind === 'circular' && id === circular);
	};
