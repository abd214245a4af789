import * as z from 'zod/mini';
import type { CommandId, Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { RefusalCode } from '#contract/refusals';
import type { Thread } from '#contract/threads';
import { HOUSEHOLD_RULES } from '#domain/commands/household-rules';
import { answeredTo, newFrom } from '#domain/threads';
import type { KairanDb, MemberKey } from './db';
import { rowsOf, rowsOfCircular } from './confirmed-rows';
import { readOverlay, withOverlay } from './overlay';
import { getSetting, putSetting } from './settings';
import { storing } from './storage';
import type { CircularView } from './views';

/** Words that the server did not take; they stay until somebody sends them anew or drops them. */
export interface RefusedWords {
	id: CommandId;
	text: string;
	code: RefusalCode;
}

/** A thread as it stands on this phone. */
export interface ThreadView {
	thread: Thread;
	/** The entries that have not left this phone. */
	waiting: ReadonlySet<string>;
	refused: RefusedWords[];
	/** Where begins what has not stood on this screen yet: see `newFrom`. Of interest to the message's sender alone. */
	newFrom: number;
}

/** What of a member's outbox is words: what waits, and by thread what was refused. */
async function wordsIn(db: KairanDb, memberKey: MemberKey) {
	const entries = await db.outbox.where('m').equals(memberKey).sortBy('id');
	const waiting = new Set(entries.filter(({ state }) => state === 'pending').map(({ id }) => id));
	const refused = new Map<string, RefusedWords[]>();
	for (const entry of entries.filter(({ state, name }) => state === 'refused' && name === 'message.reply')) {
		// Of a seat as well: a reply has one shape, whoever writes it.
		const read = HOUSEHOLD_RULES.understand(entry);
		if (!read.ok || read.command.name !== 'message.reply') continue;
		const { circular, household = '', text } = read.command.args;
		const of = receiptId(circular, household);
		refused.set(of, [...(refused.get(of) ?? []), { id: entry.id, text, code: entry.code ?? 'MALFORMED' }]);
	}
	return { waiting, refused };
}

/** What a household and the sender of a message said to each other; empty where nobody wrote yet. */
export async function getThread(db: KairanDb, memberKey: MemberKey, circular: Id): Promise<ThreadView | undefined> {
	const local = await db.members.get(memberKey);
	const household = local?.member.household;
	if (!local || household === undefined) return undefined;
	const id = receiptId(circular, household);
	const { find } = await readOverlay(db, local, [{ kind: 'thread', id }]);
	const { waiting, refused } = await wordsIn(db, memberKey);
	const thread = find('thread', id) ?? { circular, household, entries: [] };
	return { thread, waiting, refused: refused.get(receiptId(circular, '')) ?? [], newFrom: thread.entries.length };
}

/** Every thread of a household that its own phone has, in no order. */
export const listOwnThreads = async (db: KairanDb, memberKey: MemberKey): Promise<Thread[]> =>
	(await rowsOf(db, memberKey, 'thread')).filter(({ entries }) => entries.length > 0);

/** Every thread about a message that this seat wrote, in no order. */
export async function listThreads(db: KairanDb, memberKey: MemberKey, circular: Id): Promise<ThreadView[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed } = await readOverlay(db, local);
	const confirmed = await rowsOfCircular(db, memberKey, 'thread', circular);
	const threads = withOverlay('thread', confirmed, changed).filter((thread) => thread.circular === circular);
	const [{ waiting, refused }, seen] = await Promise.all([wordsIn(db, memberKey), seenCounts(db, memberKey)]);
	return threads.map((thread) => {
		const id = receiptId(circular, thread.household);
		return { thread, waiting, refused: refused.get(id) ?? [], newFrom: newFrom(thread, seen(thread)) };
	});
}

/** How many words that were not on this phone's screen there are about each message, where there are any. */
export async function countUnseen(db: KairanDb, memberKey: MemberKey): Promise<Map<Id, number>> {
	const counts = new Map<Id, number>();
	const threads = await rowsOf(db, memberKey, 'thread');
	const seen = await seenCounts(db, memberKey);
	for (const thread of threads) {
		const unseen = thread.entries.length - newFrom(thread, seen(thread));
		if (unseen > 0) counts.set(thread.circular, (counts.get(thread.circular) ?? 0) + unseen);
	}
	return counts;
}

/** The views with those marked whose sender wrote back what this household's phone has not shown yet. */
export async function markAnswered(db: KairanDb, memberKey: MemberKey, views: CircularView[]): Promise<CircularView[]> {
	if ((await db.members.get(memberKey))?.member.household === undefined) return views;
	const [threads, seen] = await Promise.all([rowsOf(db, memberKey, 'thread'), seenCounts(db, memberKey)]);
	const isNew = (thread: Thread) => answeredTo(thread) > seen(thread);
	const answered = new Set(threads.filter(isNew).map(({ circular }) => circular));
	return views.map((view) => (answered.has(view.circular.id) ? { ...view, answered: true as const } : view));
}

/** Notes that the sender's words in this thread stood on the household's screen. @throws as `noteSeenThreads` does */
export async function noteSeenAnswer(db: KairanDb, memberKey: MemberKey, thread: Thread): Promise<void> {
	// The household's own words that still wait may come to stand behind another answer.
	const entries = thread.entries.slice(0, answeredTo(thread));
	if (entries.length > 0) await noteSeenThreads(db, memberKey, [{ ...thread, entries }]);
}

// How far a member has read its threads is this phone's alone: a row would be a write on the server for each look.
const seenKey = (memberKey: MemberKey, id = '') => `threadSeen ${memberKey} ${id}`;

async function seenCounts(db: KairanDb, memberKey: MemberKey): Promise<(thread: Thread) => number> {
	const kept = await db.settings.where('key').startsWith(seenKey(memberKey)).toArray();
	const byKey = new Map(kept.map(({ key, value }) => [key, value]));
	return ({ circular, household }) => Number(byKey.get(seenKey(memberKey, receiptId(circular, household))) ?? 0);
}

/** Notes that these threads stood on the screen, as they are now. @throws StorageFull, StorageUnavailable */
export async function noteSeenThreads(db: KairanDb, memberKey: MemberKey, threads: readonly Thread[]): Promise<void> {
	const settings = threads.map(({ circular, household, entries }) => ({
		key: seenKey(memberKey, receiptId(circular, household)),
		value: entries.length,
	}));
	await storing(() => db.settings.bulkPut(settings));
}

/** What something is typed about: a message as a household, or as its sender what one household wrote about it. */
export interface TypedAbout {
	circular: Id;
	household?: Id;
}

const typedKey = (memberKey: MemberKey, { circular, household }: TypedAbout) =>
	`replyTyped ${memberKey} ${household === undefined ? circular : receiptId(circular, household)}`;

/** What was typed and not sent; empty where nothing was. */
export const getTyped = async (db: KairanDb, memberKey: MemberKey, about: TypedAbout): Promise<string> =>
	(await getSetting(db, typedKey(memberKey, about), z.string())) ?? '';

/** Keeps what is typed, until it is sent: somebody is called to the door. @throws StorageFull, StorageUnavailable */
export async function putTyped(db: KairanDb, memberKey: MemberKey, about: TypedAbout, text: string): Promise<void> {
	const key = typedKey(memberKey, about);
	await (text === '' ? storing(() => db.settings.delete(key)) : putSetting(db, key, text));
}
