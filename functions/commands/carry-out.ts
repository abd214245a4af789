import type { Command } from '#contract/commands';
import type { CommandId, Id, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Row } from '#contract/rows';
import { refOf } from '#domain/row-set';
import { PENDING_SEQ } from '#domain/sequence';
import { decide, isAudited, isNumbered, jobsOf, mayFillUp, needs, touched } from '#domain/commands/index';
import type { MemberDoc } from '#functions/store/docs';
import { rowName } from '#functions/store/paths';
import { isAnyOverfull } from '#functions/store/room';
import { record } from '#functions/store/record';
import { findIn, noChanges, type ReadSet } from '#functions/store/read-set';
import type { Tx } from '#functions/store/tx';
import { takeEffect } from './effects';
import { afterMoves } from './effects/shared/duties';
import { endLessonApplications } from './effects/shared/lesson-applications';
import { moveSafety } from './effects/shared/safety';
import { keepWatches } from './effects/shared/watch';
import { noteLeavings } from './leavings';
import type { Refused } from './effects/effect';
import type { Secrets } from './secrets';

/** A command on its way: who asks, when, and by whose clock. */
export interface CommandRequest {
	association: Id;
	member: Member;
	/** The member's document, where it is to be written with what the command changes. */
	caller?: MemberDoc;
	/** The id of the command. */
	id: CommandId;
	command: Command;
	now: Moment;
	/** The phone that asks, where one does. */
	device?: Id;
	/** What the phone's clock said. */
	claimed: Moment;
	secrets: Pick<Secrets, 'pepper'>;
}

/**
 * True when the verdict would overwrite a line of the audit. A line has the id of its command, and a second member
 * could use that id on purpose to hide what the first one did.
 */
function overwritesAudit(rows: Row[], readSet: ReadSet): boolean {
	return rows.some((row) => row.kind === 'audit' && readSet.rows.has(rowName(refOf(row))));
}

/** What became of a command: refused, or done with the ids of the jobs that follow and the rows that it wrote. */
export type Outcome = Refused | { jobs: string[]; rows: Row[] };

/**
 * Takes the decision on a command inside a transaction and writes what follows from it.
 *
 * @returns why it was refused, in which case nothing is written; or the jobs to be run after the commit
 */
export async function carryOut(tx: Tx, request: CommandRequest): Promise<Outcome> {
	const { association, member, id, command, now, claimed, device, secrets } = request;
	const numbered = isNumbered(command.name);
	const refs = [...needs(command, member), ...(isAudited(command.name) ? [{ kind: 'audit' as const, id }] : [])];
	const members = refs.filter(({ kind }) => kind === 'household' || kind === 'seat').map(({ id }) => id);
	const readSet = await tx.read(association, { head: numbered, rows: refs, members });
	const seq = numbered ? readSet.seq + 1 : PENDING_SEQ;
	const stamp = { command: id, now, claimed, seq, ...(device && { device }) };
	const verdict = decide(command, { member, find: findIn(readSet), stamp });
	if ('refused' in verdict) return verdict;
	if (verdict.rows.length === 0) return { jobs: [], rows: [] };
	if (overwritesAudit(verdict.rows, readSet)) return { refused: 'COMMAND_ID_REUSED' };
	const changes = { ...noChanges(), rows: [...verdict.rows], unnumbered: !numbered };
	if (request.caller) changes.members.set(member.member, request.caller);
	const context = { tx, readSet, changes, now, secrets };
	const refused = await takeEffect(command, context);
	if (refused) return refused;
	await endLessonApplications(context);
	await moveSafety(context);
	await keepWatches(context);
	await afterMoves(context);
	noteLeavings({ readSet, changes, now });
	if (!mayFillUp(command.name) && isAnyOverfull(readSet, changes)) return { refused: 'ROW_FULL' };
	const rows = touched(command, member);
	for (const name of jobsOf(command.name))
		changes.jobs.set(`${association}.${id}.${name}`, { name, association, rows, at: now, due: now, retries: [] });
	record(tx, readSet, changes);
	for (const { readSet: other, rows } of changes.elsewhere) record(tx, other, { ...noChanges(), rows });
	return { jobs: [...changes.jobs.keys()], rows: changes.rows };
}
