import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { KairanDb, LocalDraft } from './db';
import { dispatch, type ClockAndIds, type Dispatched } from './dispatch';
import { saveDraft, versionOf } from './drafts';
import { rulesOfMember } from './rules';
import { storing } from './storage';

/**
 * Asks for what takes a text back, and keeps the text as a new draft, in one transaction: the text is never in neither
 * place, and nothing changes when it is refused here. `dropReopened` is for the server's refusal.
 *
 * @throws StorageFull, StorageUnavailable; then nothing was written
 */
export async function dispatchReopening(
	db: KairanDb,
	clockAndIds: ClockAndIds,
	command: Command,
	draft: Omit<LocalDraft, 'version'>,
): Promise<Dispatched> {
	await rulesOfMember(db, draft.m);
	return storing(() =>
		db.transaction('rw', db.members, db.rows, db.outbox, db.drafts, async () => {
			const dispatched = await dispatch(db, clockAndIds, draft.m, command);
			if (!('id' in dispatched)) return dispatched;
			await saveDraft(db, draft, 0);
			await db.outbox.update(dispatched.id, { draft: draft.id });
			return dispatched;
		}),
	);
}

/** Drops the draft of a text that was not taken back after all, unless somebody has written on it since. */
export async function dropReopened(db: KairanDb, id: Id): Promise<void> {
	if (versionOf(await db.drafts.get(id)) === 1) await db.drafts.delete(id);
}
