import type { Id } from '#contract/ids';
import type { Household, Key } from '#contract/rows';
import { groupOf } from '#domain/household';
import type { RowDoc } from '#functions/store/docs';
import { rowName } from '#functions/store/paths';
import { findIn } from '#functions/store/scene';
import type { Effecting } from './effect';

type Cards = Pick<Effecting, 'tx' | 'scene' | 'changes'>;

/** Every card that these households or seats ever had. */
const cardsOf = async (holders: Id[], { tx, scene }: Cards): Promise<RowDoc[]> =>
	holders.length > 0 ? tx.cardsOf(scene.association, holders) : [];

function putCard(doc: RowDoc, { scene, changes }: Cards, state?: Key['state']): void {
	// `record` needs the row as it was, to tell a reader who may no longer see it that it is gone.
	scene.rows.set(rowName(doc), doc);
	const card = doc.row as Key;
	changes.rows.push({ kind: 'key', row: state ? { ...card, state } : card });
}

/** Revokes the cards of a household or seat: all of them, or those with the given ids. */
export async function endCards(holder: Id, on: Cards, ids?: Id[]): Promise<void> {
	for (const doc of await cardsOf([holder], on)) if (!ids || ids.includes(doc.id)) putCard(doc, on, 'revoked');
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
 * Writes the cards of moved households anew, so that the leader of the new group sees them and the old one no longer does. The
 * cards of a household that has left stay valid and visible to chair and officers: when it returns, they work again.
 */
export async function moveCards(_: unknown, on: Effecting): Promise<void> {
	for (const doc of await cardsOf(moved(on), on)) putCard(doc, on);
}
