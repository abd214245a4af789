import type { Id } from '#contract/ids';
import type { Household, Key } from '#contract/rows';
import { groupOf } from '#domain/household';
import { rowName } from '#functions/store/paths';
import { findIn } from '#functions/store/scene';
import type { Effecting } from './effect';

type Cards = Pick<Effecting, 'tx' | 'scene' | 'changes'>;

/** Puts every card that these households or seats ever had into the changes, each as `by` makes it. */
async function putCards(holders: Id[], { tx, scene, changes }: Cards, by: (card: Key) => Key): Promise<void> {
	for (const doc of holders.length > 0 ? await tx.cardsOf(scene.association, holders) : []) {
		// So that a reader who may no longer see it is told that it is gone.
		scene.rows.set(rowName(doc), doc);
		changes.rows.push({ kind: 'key', row: by(doc.row as Key) });
	}
}

const ended = (card: Key): Key => ({ ...card, state: 'revoked' });

/** Nothing opens any more for a household or seat by the cards that it had, and the row of each says so. */
export const endCards = (holder: Id, on: Cards): Promise<void> => putCards([holder], on, ended);

/** Some of a seat's keys, which were good for one phone each: without it they would be good for one again. */
export async function endKeys(seat: Id, keys: Id[], on: Cards): Promise<void> {
	await putCards([seat], on, (card) => (keys.includes(card.id) ? ended(card) : card));
}

/** The households that a command moves to another group, or away, or back. */
function moved({ scene, changes }: Effecting): Id[] {
	const find = findIn(scene);
	return changes.rows.flatMap(({ kind, row }) => {
		const before = kind === 'household' ? find('household', (row as Household).id) : undefined;
		return before && groupOf(before) !== groupOf(row as Household) ? [before.id] : [];
	});
}

/**
 * Cards go with their household: the leader of the group where it lives now handles them, and no other. Those of one that has
 * left stay as they are at the desk, so that coming back needs nothing.
 */
export const moveCards = (_: unknown, on: Effecting): Promise<void> => putCards(moved(on), on, (card) => card);
