import type { Id } from '#contract/ids';
import type { Answer } from '#contract/questions';
import { rowName } from '#functions/store/paths';
import type { EffectContext } from '../effect';

/** Takes all that a household answered away. Who sums sees a door that has not answered. */
export async function emptyAnswers(household: Id, { tx, readSet, changes }: EffectContext): Promise<void> {
	for (const doc of await tx.search.ownedBy(readSet.association, household, 'answer')) {
		readSet.rows.set(rowName(doc), doc);
		changes.rows.push({ kind: 'answer', row: { ...(doc.row as Answer), entries: [] } });
	}
}
