import type { Command } from '#contract/commands';
import type { Id, MemberRef, Moment } from '#contract/ids';
import { decide, jobsOf, needs, touched } from '#domain/commands/index';
import { isTestDue } from '#domain/delivery-test';
import { dayInJapan } from '#domain/moment';
import { isPresent, memberOf } from './members';
import { findIn, noChanges } from './read-set';
import { record } from './record';
import type { Tx } from './tx';

/**
 * Sends 届く確認 in the name of a seat that nobody has asked: the same command as by hand, with its jobs. Nothing where
 * one was sent lately, or under this id.
 *
 * @returns whether it was sent
 */
export async function beginDeliveryTest(tx: Tx, seat: MemberRef, id: Id, now: Moment): Promise<boolean> {
	const { association, member: of } = seat;
	const command: Command<'delivery.test'> = { name: 'delivery.test', args: { id } };
	const { members } = await tx.read(association, { head: false, members: [of] });
	const doc = members.get(of);
	if (!doc || !isPresent(doc, dayInJapan(now))) return false;
	const member = memberOf(seat, doc, 'seat');
	const readSet = await tx.read(association, { head: true, rows: needs(command, member) });
	const find = findIn(readSet);
	const row = find('association', association);
	if (!row || !isTestDue(row, now)) return false;
	const stamp = { command: id, now, claimed: now, seq: readSet.seq + 1 };
	const verdict = decide(command, { member, find, stamp });
	if ('refused' in verdict) return false;
	const changes = { ...noChanges(), rows: verdict.rows };
	const rows = touched(command, member);
	for (const name of jobsOf(command.name))
		changes.jobs.set(`${association}.${id}.${name}`, { name, association, rows, at: now, due: now, retries: [] });
	record(tx, readSet, changes);
	return true;
}
