import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { Key } from '#contract/rows';
import { groupOf } from '#domain/household';
import type { RowDoc } from '#functions/store/docs';
import { rowName } from '#functions/store/paths';
import { findIn } from '#functions/store/read-set';
import type { EffectContext } from '../effect';

type Cards = Pick<EffectContext, 'tx' | 'readSet' | 'changes'>;

/** Every card that these households or seats ever had. */
const cardsOf = async (members: Id[], { tx, readSet }: Cards): Promise<RowDoc[]> =>
	members.length > 0 ? tx.search.cardsOf(readSet.association, members) : [];

function putCard(doc: RowDoc, { readSet, changes }: Cards, state?: Key['state']): void {
	// `record` needs the row as it was, to tell a reader who may no longer see it that it is gone.
	readSet.rows.set(rowName(doc), doc);
	const card = doc.row as Key;
	changes.rows.push({ kind: 'key', row: state ? { ...card, state } : card });
}

const isLive = ({ row }: RowDoc) => (row as Key).state === 'live';

/**
 * Revokes the live cards of households or seats: all of them, or those with the given ids. @returns how many those were
 */
export async function endCards(members: Id[], context: Cards, ids?: Id[]): Promise<number> {
	const ended = (await cardsOf(members, context)).filter((doc) => isLive(doc) && (!ids || ids.includes(doc.id)));
	for (const doc of ended) putCard(doc, context, 'revoked');
	return ended.length;
}

/** The households that a command moves to another group, or away, or back. */
function moved({ readSet, changes }: EffectContext): Id[] {
	const find = findIn(readSet);
	return changes.rows.flatMap(({ kind, row }) => {
		const before = kind === 'household' ? find('household', (row as Household).id) : undefined;
		return before && groupOf(before) !== groupOf(row as Household) ? [before.id] : [];
	});
}

/**
 * Writes the cards of moved households anew, so that the leader of the new group sees them and the old one no longer
 * does. The cards of a household that has left stay valid and visible to chair and officers: when it returns, they work
 * again.
 */
export async function moveCards(context: EffectContext): Promise<void> {
	for (const doc of await cardsOf(moved(context), context)) putCard(doc, context);
}
