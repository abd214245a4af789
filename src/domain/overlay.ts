import type { Command } from '#contract/commands';
import type { Id, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { CommandRules } from './commands/rules';
import { RowSet, type Find } from './row-set';
import { PENDING_SEQ } from './sequence';

/** A command that waits in the outbox, understood. */
export interface Pending {
	id: string;
	member: Member;
	command: Command;
	at: Moment;
	/** The phone itself. */
	device?: Id;
}

/**
 * What the pending commands change, on top of the rows that the server confirmed: only the changed rows, each as it
 * will be if the server agrees. A command that the domain refuses here changes nothing and blocks none after it.
 */
export function overlay({ decide }: CommandRules, confirmed: Find, pending: Iterable<Pending>): RowSet {
	const changed = new RowSet();
	const find: Find = (kind, id) => changed.find(kind, id) ?? confirmed(kind, id);
	for (const { id, member, command, at, device } of pending) {
		const verdict = decide(command, {
			member,
			find,
			stamp: { command: id, now: at, claimed: at, seq: PENDING_SEQ, ...(device && { device }) },
		});
		if ('rows' in verdict) for (const row of verdict.rows) changed.put(row);
	}
	return changed;
}
