import type { Id } from '#contract/ids';
import type { Thread } from '#contract/threads';
import { rowName } from '#functions/store/paths';
import type { EffectContext } from '../effect';

/** Takes all words out of a household's threads. An empty one is open to nobody, and goes from its sender's phone. */
export async function emptyThreads(household: Id, { tx, readSet, changes }: EffectContext): Promise<void> {
	for (const doc of await tx.search.ownRowsOf(readSet.association, household, 'thread')) {
		readSet.rows.set(rowName(doc), doc);
		changes.rows.push({ kind: 'thread', row: { ...(doc.row as Thread), entries: [] } });
	}
}
