import type { Id, Moment } from '#contract/ids';
import type { Scheduled } from '#contract/scheduled';
import { dayInJapan } from '#domain/moment';
import type { Ref } from '#domain/row-set';
import { isPresent, memberFor, memberOf } from '#functions/store/members';
import { findIn, noChanges } from '#functions/store/read-set';
import { record } from '#functions/store/record';
import type { Tx } from '#functions/store/tx';
import { carryOut, type Outcome } from './carry-out';
import type { Secrets } from './secrets';

interface Sending {
	association: Id;
	/** The circular that it will be. */
	id: Id;
	now: Moment;
	secrets: Pick<Secrets, 'pepper'>;
}

/** Whose rows and which member the decision on it needs, before anything is written. */
async function readScheduled(tx: Tx, { association, id }: Sending) {
	const ref: Ref = { kind: 'scheduled', id };
	const readSet = await tx.read(association, { head: false, rows: [ref] });
	const row = findIn(readSet)('scheduled', id);
	const seat = row && (await tx.read(association, { head: false, members: [row.by.seat] })).members.get(row.by.seat);
	return { readSet, row, seat };
}

/**
 * Sends what was scheduled, in one transaction with the note that it was: as if it was asked for now, by the seat that
 * wrote it, whose rights are those of this moment; not when the phone on which it was written is out by then, for it
 * may have been stolen. What was taken back meanwhile, or sent already, stays as it is; why it is refused is written on
 * its row.
 *
 * @returns the jobs to be run after the commit
 */
export async function sendScheduled(tx: Tx, sending: Sending): Promise<string[]> {
	const { association, id, now, secrets } = sending;
	const { readSet, row, seat } = await readScheduled(tx, sending);
	if (row?.state !== 'waiting' || !row.command) return [];
	const as = { association, member: row.by.seat };
	const request = { association, id, command: row.command, now, claimed: now, secrets };
	const { device } = row.by;
	const isIn = seat && (device === undefined || memberFor(as, seat, device) !== undefined);
	const outcome: Outcome =
		isIn && isPresent(seat, dayInJapan(now))
			? await carryOut(tx, { ...request, member: memberOf(as, seat, 'seat'), ...(device && { device }) })
			: { refused: 'ACCESS_ENDED' };
	record(tx, readSet, { ...noChanges(), rows: [{ kind: 'scheduled', row: after(row, outcome) }], unnumbered: true });
	return 'refused' in outcome ? [] : outcome.jobs;
}

function after({ command, ...row }: Scheduled, outcome: Outcome): Scheduled {
	if (!('refused' in outcome)) return { ...row, state: 'sent' };
	return { ...row, state: 'refused', code: outcome.refused, ...(command && { command }) };
}
