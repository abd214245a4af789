import type { MemberRef, Moment } from '#contract/ids';
import { isNameOver, nextEnd, withoutContacts } from '#domain/retention';
import type { MemberDoc } from '#functions/store/docs';
import { lineId } from '#functions/audit-line-id';
import { listDevices } from '#functions/store/devices';
import { withoutDevices } from '#functions/store/members';
import { findIn, noChanges, type ReadSet } from '#functions/store/read-set';
import { record } from '#functions/store/record';
import type { Tx } from '#functions/store/tx';
import { carryOut } from './carry-out';
import { endCards } from './effects/shared/cards';
import type { Secrets } from './secrets';

interface Ending {
	now: Moment;
	secrets: Pick<Secrets, 'pepper'>;
}

/**
 * Ends what is not kept any longer of a household that has left: first what was kept in case that it comes back, and
 * its name in the end; and of a seat that has ended, its phones. Nothing when it came back, or when another run was
 * first.
 */
export async function endKept(tx: Tx, as: MemberRef, { now, secrets }: Ending): Promise<void> {
	const { association, member } = as;
	const rows = (['household', 'seat'] as const).map((kind) => ({ kind, id: member }));
	const readSet = await tx.read(association, { head: false, rows, members: [member] });
	const doc = readSet.members.get(member);
	if (!doc?.keptUntil || doc.keptUntil > now) return;
	if (doc.kind === 'seat') return endSeatPhones(tx, member, doc, readSet);
	if (!doc.left) return;
	if (!isNameOver(doc.left, now)) return endContacts(tx, member, doc, { readSet, now });
	const outcome = await carryOut(tx, {
		// No phone makes ids of these letters: nobody can take the place of this line of the audit.
		...{ association, id: lineId('household.forget', now, member), now, claimed: now, secrets },
		member: { association, member: 'operator', role: 'operator', name: 'operator' },
		command: { name: 'household.forget', args: { id: member } },
	});
	if ('refused' in outcome) throw new Error(`A household could not be forgotten: ${outcome.refused}`);
}

/** Ends contacts, cards and phones. The row takes its number with the next pull of a leader. */
async function endContacts(
	tx: Tx,
	id: string,
	doc: MemberDoc,
	{ readSet, now }: { readSet: ReadSet; now: Moment },
): Promise<void> {
	const household = findIn(readSet)('household', id);
	if (!household || !doc.left) return;
	const changes = { ...noChanges(), unnumbered: true };
	changes.rows.push({ kind: 'household', row: withoutContacts(household) });
	changes.members.set(id, { ...doc, devices: {}, keptUntil: nextEnd(doc.left, now) });
	await endCards([id], { tx, readSet, changes });
	changes.forgottenKeys.push(...(await tx.search.keyFilesOf(readSet.association, id)).keys());
	changes.forgottenMails.push(...(await tx.search.mailsTo(readSet.association, id)).keys());
	record(tx, readSet, changes);
}

/** Takes the phones of a seat out: they act for nobody by it since it ended. */
function endSeatPhones(tx: Tx, id: string, doc: MemberDoc, readSet: ReadSet): void {
	const changes = { ...noChanges(), unnumbered: true };
	const { keptUntil: _, ...rest } = withoutDevices(doc);
	changes.members.set(id, rest);
	listDevices(id, rest, { readSet, changes });
	record(tx, readSet, changes);
}
