import type { Command, CommandName } from '#contract/commands';
import type { CommandId, Id, Moment } from '#contract/ids';
import type { Member } from '#contract/pull';
import type { Row } from '#contract/rows';
import { decide, needs } from '#domain/decide/decide';
import { PENDING_SEQ } from '#domain/decide/rule';
import { rowName } from '#functions/store/paths';
import { record } from '#functions/store/record';
import { findIn, noChanges, refOf, type Scene } from '#functions/store/scene';
import type { Tx } from '#functions/store/tx';
import { takeEffect } from './effects';
import type { Refused } from './effects/effect';
import type { Secrets } from './secrets';

/** A command on its way: who asks, when, and by whose clock. */
export interface CommandRequest {
	association: Id;
	member: Member;
	/** The id of the command. */
	id: CommandId;
	command: Command;
	now: Moment;
	/** What the phone's clock said. */
	claimed: Moment;
	secrets: Secrets;
}

/**
 * Receipts take no number of the association, so that a whole association answering at once, or all leaders ticking their
 * doors, share no document. Their decision looks at no number either.
 */
const WAITING: readonly CommandName[] = ['receipt.read', 'receipt.tick', 'receipt.untick'];

/**
 * True when the verdict would write over a line of the audit. Its id is the command's, and two members may use one id: the
 * second is refused, so that nobody can overwrite what another one did.
 */
function overwritesAudit(rows: Row[], scene: Scene): boolean {
	return rows.some((row) => row.kind === 'audit' && scene.rows.has(rowName(refOf(row))));
}

/**
 * Takes the decision on a command inside a transaction and writes what follows from it.
 *
 * @returns why it was refused, in which case nothing is written; undefined when it is done
 */
export async function carryOut(tx: Tx, request: CommandRequest): Promise<Refused | undefined> {
	const { association, member, id, command, now, claimed, secrets } = request;
	const waiting = WAITING.includes(command.name);
	const rows = [...needs(command, member), ...(waiting ? [] : [{ kind: 'audit' as const, id }])];
	const members = rows.filter(({ kind }) => kind === 'household' || kind === 'seat').map(({ id }) => id);
	const scene = await tx.scene(association, { head: !waiting, rows, members });
	const seq = waiting ? PENDING_SEQ : scene.seq + 1;
	const verdict = decide(command, { member, find: findIn(scene), stamp: { command: id, now, claimed, seq } });
	if ('refused' in verdict) return verdict;
	if (verdict.rows.length === 0) return undefined;
	if (overwritesAudit(verdict.rows, scene)) return { refused: 'COMMAND_ID_REUSED' };
	const changes = { ...noChanges(), rows: [...verdict.rows], waiting };
	const refused = await takeEffect(command, { tx, scene, changes, now, secrets });
	if (refused) return refused;
	record(tx, scene, changes);
	return undefined;
}
