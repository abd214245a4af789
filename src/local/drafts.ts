import type { Id } from '#contract/ids';
import type { KairanDb, LocalDraft, MemberKey } from './db';
import { storing } from './storage';

/** Another tab wrote the draft meanwhile, or it is gone: published or dropped there. Nothing was written over it. */
export class DraftChanged extends Error {
	override readonly name = 'DraftChanged';

	constructor(readonly now: LocalDraft | undefined) {
		super('the draft was changed in another tab');
	}
}

/** Which writing of a draft this is; 0 when there is none. */
export const versionOf = (draft: LocalDraft | undefined): number => (draft ? (draft.version ?? 1) : 0);

/**
 * Keeps a draft as it stands, and answers its new version; called on every keystroke. With `known`, the version that
 * the writer began from, it is kept only while that is still the last one.
 *
 * @throws DraftChanged, StorageFull, StorageUnavailable
 */
export async function saveDraft(db: KairanDb, draft: Omit<LocalDraft, 'version'>, known?: number): Promise<number> {
	return storing(() =>
		db.transaction('rw', db.drafts, async () => {
			const now = await db.drafts.get(draft.id);
			if (known !== undefined && known !== versionOf(now)) throw new DraftChanged(now);
			const version = versionOf(now) + 1;
			await db.drafts.put({ ...draft, version });
			return version;
		}),
	);
}

/** A draft of this machine; undefined when it was published or dropped. */
export const getDraft = (db: KairanDb, id: Id): Promise<LocalDraft | undefined> => db.drafts.get(id);

/** The drafts of a seat, the one last touched first. */
export async function listDrafts(db: KairanDb, memberKey: MemberKey): Promise<LocalDraft[]> {
	return (await db.drafts.where('m').equals(memberKey).sortBy('updatedAt')).reverse();
}

/** @throws StorageFull, StorageUnavailable */
export const dropDraft = (db: KairanDb, id: Id): Promise<void> => storing(() => db.drafts.delete(id));
