import type { Id } from '#contract/ids';
import type { Seat } from '#contract/rows';
import { officerRows } from '#domain/commands/seat/shared';
import { RowSet } from '#domain/row-set';
import { rowName } from '#functions/store/paths';
import { findIn, widen } from '#functions/store/read-set';
import type { EffectContext } from '../effect';

/** Every seat that the association ever had, as it was before the command. */
export async function readSeats({ tx, readSet }: EffectContext): Promise<Seat[]> {
	const docs = await tx.search.rowsOfKind(readSet.association, 'seat');
	for (const doc of docs) readSet.rows.set(rowName(doc), doc);
	return docs.map(({ row }) => row as Seat);
}

/**
 * Ends the stay as 役員 of households whose seat ends, unless a seat that lasts names them still. Whoever asks may leave
 * it out, or not know it; and the household would read what is for the 役員 alone.
 */
export async function releaseHouseholds(households: Id[], context: EffectContext): Promise<void> {
	const { tx, readSet, changes } = context;
	if (households.length === 0) return;
	const seats = await readSeats(context);
	const after = new RowSet(changes.rows);
	const lasting = new Set(
		[...seats.map(({ id }) => id), ...changes.rows.flatMap((one) => (one.kind === 'seat' ? [one.row.id] : []))]
			.map((id) => after.find('seat', id) ?? findIn(readSet)('seat', id))
			.flatMap((seat) => (seat?.household && seat.until === undefined ? [seat.household] : [])),
	);
	const left = [...new Set(households)].filter((id) => !lasting.has(id) && !after.find('household', id));
	const rows = left.map((id) => ({ kind: 'household' as const, id }));
	widen(readSet, await tx.read(readSet.association, { head: false, rows, members: left }));
	const stamp = { seq: readSet.seq + 1 };
	for (const id of left) changes.rows.push(...officerRows(id, false, { find: findIn(readSet), stamp }));
}
