import { isOverfull } from '#domain/room';
import { refOf } from '#domain/row-set';
import { findIn, type Changes, type ReadSet } from './read-set';

/**
 * True when changes would let a document grow that is full: a row, a file that many circulars hold, or a member with
 * very many phones. Firestore would refuse it for ever, and the phone would ask for ever.
 */
export function isAnyOverfull(readSet: ReadSet, { rows, members, attachments }: Changes): boolean {
	const find = findIn(readSet);
	const isAny = <K>(docs: Map<K, unknown>, before: Map<K, unknown>) =>
		[...docs].some(([id, doc]) => isOverfull(doc, before.get(id)));
	return (
		rows.some((row) => isOverfull(row.row, find(row.kind, refOf(row).id))) ||
		isAny(attachments, readSet.attachments) ||
		isAny(members, readSet.members)
	);
}
