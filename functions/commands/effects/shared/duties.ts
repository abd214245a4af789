import type { Duty } from '#contract/duties';
import type { Household } from '#contract/households';
import { afterRoster } from '#domain/duties/roster';
import { groupOf } from '#domain/household';
import type { Ref } from '#domain/row-set';
import { rowName } from '#functions/store/paths';
import { findIn, widen } from '#functions/store/read-set';
import type { EffectContext } from '../effect';

interface Changed {
	before: Household;
	after: Household;
}

/** The households that move, leave, are forgotten or are called otherwise by a command. */
function changedBy({ readSet, changes }: EffectContext): Changed[] {
	const find = findIn(readSet);
	return changes.rows.flatMap((one) => {
		const before = one.kind === 'household' ? find('household', one.row.id) : undefined;
		if (one.kind !== 'household' || !before) return [];
		const after = one.row;
		return groupOf(before) !== groupOf(after) || before.name !== after.name ? [{ before, after }] : [];
	});
}

/**
 * Takes households that moved away or left off all rotas, in the same transaction, so that none names somebody who is
 * not there; their turns ahead are open, and their leaders see it. Why one was exempt is deleted: another leader
 * is to ask anew.
 */
export async function afterMoves(context: EffectContext): Promise<void> {
	const { tx, readSet, changes, now } = context;
	const changed = changedBy(context);
	if (changed.length === 0) return;
	for (const doc of await tx.search.rowsOfKind(readSet.association, 'duty')) {
		const before = doc.row as Duty;
		const after = afterRoster(before, changed, now);
		if (after === before) continue;
		// `record` needs the row as it was.
		readSet.rows.set(rowName(doc), doc);
		changes.rows.push({ kind: 'duty', row: after });
	}
	const moved = changed.filter(({ before, after }) => groupOf(before) !== groupOf(after));
	const rows = moved.map(({ after: { id } }): Ref => ({ kind: 'dutyExemption', id }));
	if (rows.length === 0) return;
	widen(readSet, await tx.read(readSet.association, { head: false, rows }));
	for (const { id } of rows)
		if (findIn(readSet)('dutyExemption', id)?.entry) changes.rows.push({ kind: 'dutyExemption', row: { id } });
}
