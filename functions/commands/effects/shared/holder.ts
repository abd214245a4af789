import type { Id } from '#contract/ids';
import type { Seat } from '#contract/rows';
import { rowName } from '#functions/store/paths';
import { widen } from '#functions/store/read-set';
import type { EffectContext } from '../effect';

/**
 * Takes a household out of all seats that somebody of it holds or held: by its link, and by its name where a seat has
 * no link. The seats stay.
 */
export async function leaveSeats(
	household: Id,
	name: string | undefined,
	{ tx, readSet, changes }: EffectContext,
): Promise<void> {
	const seats = (await tx.search.rowsOfKind(readSet.association, 'seat')).filter(({ row }) => {
		const { household: of, holder } = row as Seat;
		return of === undefined ? holder !== undefined && holder === name : of === household;
	});
	if (seats.length === 0) return;
	const members = seats.map(({ id }) => id);
	widen(readSet, await tx.read(readSet.association, { head: false, members }));
	for (const doc of seats) {
		// `record` needs the row as it was.
		readSet.rows.set(rowName(doc), doc);
		const { holder: _, household: _h, ...row } = doc.row as Seat;
		changes.rows.push({ kind: 'seat', row });
	}
}
