import type { Id, Moment } from '#contract/ids';
import type { KairanDb, LocalDraft, MemberKey } from './db';
import { storing } from './storage';

/** Keeps a draft as it stands; called on every keystroke. @throws StorageFull, StorageUnavailable */
export async function saveDraft(
	db: KairanDb,
	memberKey: MemberKey,
	id: Id,
	form: unknown,
	updatedAt: Moment,
): Promise<void> {
	await storing(() => db.drafts.put({ id, m: memberKey, form, updatedAt }));
}

export const getDraft = (db: KairanDb, id: Id): Promise<LocalDraft | undefined> => db.drafts.get(id);

/** The drafts of a seat, the one last touched first. */
export async function listDrafts(db: KairanDb, memberKey: MemberKey): Promise<LocalDraft[]> {
	return (await db.drafts.where('m').equals(memberKey).sortBy('updatedAt')).reverse();
}

export const dropDraft = (db: KairanDb, id: Id): Promise<void> => db.drafts.delete(id);
