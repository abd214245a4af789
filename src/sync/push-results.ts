import type { PushResult } from '#contract/push';
import type { KairanDb, OutboxEntry } from '#local/db';
import { dropReopened } from '#local/reopened';

/**
 * Writes down what became of pushed commands, all in one transaction. Only one that still waits is touched: it may have
 * been taken back, or its member ended, while the answer was on its way.
 */
export async function recordResults(db: KairanDb, results: PushResult[]): Promise<void> {
	const final = results.filter((result) => result.status !== 'retry');
	if (final.length === 0) return;
	await db.transaction('rw', db.outbox, db.files, db.drafts, async () => {
		for (const result of final) {
			const entry = await db.outbox.get(result.id);
			if (entry?.state !== 'pending') continue;
			if (result.status === 'done') await db.outbox.update(entry.id, { state: 'sent' });
			else await refuse(db, entry, result);
		}
	});
}

async function refuse(db: KairanDb, entry: OutboxEntry, { code, detail }: Extract<PushResult, { status: 'refused' }>) {
	await db.outbox.update(entry.id, { state: 'refused', code, ...(detail !== undefined && { detail }) });
	if (entry.draft !== undefined) await dropReopened(db, entry.draft);
	// The server keeps no upload for ever that nothing came to hold: asked for once more, the files go once more.
	if (code !== 'ATTACHMENT_UNKNOWN') return;
	for (const hash of entry.files ?? []) await db.files.update([entry.m, hash], { state: 'pending' });
}
