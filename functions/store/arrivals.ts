import type { Id, MemberRef, Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Circular } from '#contract/rows';
import { withShown } from '#domain/arrival';
import { UNSEEN_MAX } from '#domain/devices';
import { isSeen } from '#domain/ledger';
import { dayInJapan } from '#domain/moment';
import type { Ref } from '#domain/row-set';
import { seenBy } from '#domain/seen-by';
import { tokensOf } from '#domain/visibility';
import type { Arrived } from './arrived';
import { listDevices } from './devices';
import type { MemberDoc } from './docs';
import { memberNow } from './members';
import { rowName } from './paths';
import { findIn, noChanges, type Changes, type ReadSet } from './read-set';
import { record } from './record';
import type { Tx } from './tx';

/**
 * Notes for one household that notices were shown on its phone: the first time, once a version. One write where that is
 * news. A phone that was taken out meanwhile, or a household that has left, proves nothing.
 *
 * @returns the circulars as the household may see them now
 */
export async function noteShown(tx: Tx, arrived: Arrived, id: Id, now: Moment): Promise<Circular[]> {
	const { association, device, circulars } = arrived;
	const refs: Ref[] = circulars.flatMap((circular) => [
		{ kind: 'circular', id: circular.id },
		{ kind: 'receipt', id: receiptId(circular.id, id) },
	]);
	const rows: Ref[] = [{ kind: 'household', id }, ...refs];
	const readSet = await tx.read(association, { head: false, rows, members: [id] });
	const doc = readSet.members.get(id);
	const member = memberNow({ association, member: id }, doc, device, dayInJapan(now));
	if (!doc || !member) return [];
	const [find, tokens] = [findIn(readSet), tokensOf(member, doc.officer)];
	const changes = { ...noChanges(), unnumbered: true, known: true };
	if (arrived.trial) return noteTrialShown(tx, { association, member: id }, { doc, device, now });
	if (doc.unseen) setUnseen(id, doc, undefined, { readSet, changes });
	const seen: Circular[] = [];
	for (const { id: of, version } of circulars) {
		const row = find('circular', of);
		const open = readSet.rows.get(rowName({ kind: 'circular', id: of }))?.open;
		if (!row || !open?.some((token) => tokens.includes(token))) continue;
		const reading = seenBy({ kind: 'circular', row }, tokens);
		if (reading.kind === 'circular') seen.push(reading.row);
		const receipt = find('receipt', receiptId(of, id)) ?? { circular: of, household: id };
		const after = withShown(receipt, { at: now, version });
		if (after) changes.rows.push({ kind: 'receipt', row: after });
	}
	if (changes.rows.length > 0 || changes.members.size > 0) record(tx, readSet, changes);
	return seen;
}

/** Whoever helps with the phone sees by it that notices come; nobody else does. */
function noteTrialShown(
	tx: Tx,
	as: MemberRef,
	{ doc, device, now }: { doc: MemberDoc; device: string; now: Moment },
): Circular[] {
	const phone = doc.devices[device];
	if (phone)
		tx.set(tx.paths.member(as), { ...doc, devices: { ...doc.devices, [device]: { ...phone, trialShown: now } } });
	return [];
}

/** See `DeliveryStore.noteUnseen`. */
export async function noteUnseen(tx: Tx, { association, member }: MemberRef, circular: Circular): Promise<void> {
	const receipt: Ref = { kind: 'receipt', id: receiptId(circular.id, member) };
	const rows: Ref[] = [{ kind: 'household', id: member }, receipt];
	const readSet = await tx.read(association, { head: false, rows, members: [member] });
	const doc = readSet.members.get(member);
	// A proof, or a reading, may have come since that was asked.
	if (!doc || doc.unseen?.includes(circular.id) || isSeen(circular, findIn(readSet)('receipt', receipt.id))) return;
	const changes = { ...noChanges(), unnumbered: true };
	setUnseen(member, doc, [...(doc.unseen ?? []), circular.id], { readSet, changes });
	record(tx, readSet, changes);
}

/** Writes the unseen circulars of a household, no more than count, and in its row what follows from them. */
export function setUnseen(
	id: Id,
	doc: MemberDoc,
	unseen: Id[] | undefined,
	{ readSet, changes }: { readSet: ReadSet; changes: Changes },
): void {
	const { unseen: _, ...rest } = doc;
	const after = { ...rest, ...(unseen && { unseen: unseen.slice(-UNSEEN_MAX) }) };
	changes.members.set(id, after);
	listDevices(id, after, { readSet, changes });
}
