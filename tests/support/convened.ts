import type { Command } from '#contract/commands';
import type { Member } from '#contract/member';
import type { Meeting, Said } from '#contract/meetings';
import type { Row } from '#contract/rows';
import { decide } from '#domain/commands/index';
import { RowSet } from '#domain/row-set';
import { circular, household, meeting, member } from './sample-rows';

/* A meeting of two households of one group, and what is asked of it, for tests of the domain alone. */

export const BEFORE = '2026-11-26T00:00:00.000Z';
export const AFTER = '2026-11-28T00:00:00.000Z';
export const resident = { role: 'resident' } as const;
export const leader = { role: 'groupLeader' } as const;
export const chair = { role: 'chair' } as const;
export const WRITTEN: Said = { way: 'written', votes: [{ motion: 'm1', choice: 'yes' }] };
export const CHAIR: Said = { way: 'proxy', proxy: { to: 'chair' } };
export const NOTHING: Said = { way: 'nothing' };

/** The rows of a meeting of two households, which commands change one after the other. */
export class Convened {
	readonly rows: RowSet;
	#count = 0;

	constructor(over: Partial<Meeting> = {}) {
		this.rows = new RowSet([
			{ kind: 'circular', row: circular() },
			{ kind: 'household', row: household() },
			{ kind: 'household', row: household({ id: 'h2', name: '佐藤' }) },
			{ kind: 'meeting', row: meeting(over) },
			{
				kind: 'register',
				row: { id: 'c1.g1', circular: 'c1', group: 'g1', households: [{ id: 'h1' }, { id: 'h2' }] },
			},
		]);
	}

	/** The kinds of the rows that were written, or the code of the refusal. */
	does(
		command: Command,
		by: Partial<Member> & Pick<Member, 'role'>,
		{ at = BEFORE, now = at, id = `e${(this.#count += 1)}` }: Partial<Record<'at' | 'now' | 'id', string>> = {},
	): string {
		const stamp = { command: id, now, claimed: at, seq: 200 };
		const verdict = decide(command, { member: member(by.role, by), find: this.rows.find, stamp });
		if ('refused' in verdict) return verdict.refused;
		for (const row of verdict.rows) this.rows.put(row);
		const kinds = verdict.rows.map(({ kind }: Row) => kind).filter((kind) => kind !== 'audit');
		return kinds.join(' ') || 'nothing';
	}

	get record() {
		return this.rows.find('ballot', 'c1.h1')?.voters[0];
	}
}

export const vote = (said: Said, ...secret: ('yes' | 'no')[]): Command => ({
	name: 'meeting.vote',
	args: {
		...{ circular: 'c1', group: 'g1', voter: 'h1', said, salt: 'salt' },
		...(secret.length > 0 && { secret: secret.map((choice) => ({ motion: 'm2', choice })) }),
	},
});
export const who = { circular: 'c1', group: 'g1', household: 'h1', voter: 'h1' };
export const enter = (said: Said): Command => ({ name: 'meeting.enter', args: { ...who, said } });
export const checkIn = (present: boolean): Command => ({ name: 'meeting.checkIn', args: { ...who, present } });
export const holder = { group: 'g1', household: 'h2', voter: 'h2' };
export const correct = (motions: Meeting['motions'], deadline = meeting().deadline): Command => ({
	name: 'meeting.correct',
	args: { circular: 'c1', motions, deadline },
});
