import type { PushResult } from '#contract/push';
import type { KairanDb } from '#local/db';

/**
 * Writes down what became of pushed commands, all in one transaction. Only one that still waits is touched: it may have
 * been taken back, or its member ended, while the answer was on its way.
 */
export async function settle(db: KairanDb, results: PushResult[]): Promise<void> {
	const final = results.filter((result) => result.status !== 'retry');
	if (final.length === 0) return;
	await db.transaction('rw', db.outbox, async () => {
		for (const result of final) {
			const entry = await db.outbox.get(result.id);
			if (entry?.state !== 'pending') continue;
			if (result.status === 'done') await db.outbox.update(entry.id, { state: 'sent' });
			else await db.outbox.update(entry.id, refusal(result));
		}
	});
}

const refusal = ({ code, detail }: Extract<PushResult, { status: 'refused' }>) => ({
	state: 'refused' as const,
	code,
	...(detail !== undefined && { detail }),
});
