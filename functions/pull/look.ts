import type { MemberRef, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import { auditLine } from '#domain/commands/audit/shared';
import { dayInJapan } from '#domain/moment';
import { PENDING_SEQ } from '#domain/sequence';
import { lineId } from '#functions/audit-line-id';
import { rowName } from '#functions/store/paths';
import { record } from '#functions/store/record';
import { noChanges } from '#functions/store/read-set';
import type { Store } from '#functions/store/store';

/**
 * Notes in the audit, once a day, that a leader's phone took all rows that she may see, from the first one on, or some
 * that it was sent on a day before. A program that is not the app tells of no look at a page; but it cannot have the
 * names without this.
 */
export function noteFirstPull(store: Store, as: MemberRef, member: Member, device: string, now: Moment): Promise<void> {
	const line = { kind: 'audit' as const, id: lineId('look.pull', as.member, device, dayInJapan(now)) };
	return store.transact(async (tx) => {
		const readSet = await tx.read(as.association, { head: false, rows: [line] });
		if (readSet.rows.has(rowName(line))) return;
		const stamp = { command: line.id, now, claimed: now, seq: PENDING_SEQ, device };
		const rows = [auditLine('look.pull', {}, { member, stamp })];
		record(tx, readSet, { ...noChanges(), unnumbered: true, rows });
	});
}
