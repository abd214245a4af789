import type { ArgsOf, Command, CommandName } from '#contract/commands';
import type { Audit, Row } from '#contract/rows';
import type { Asking, Rule } from './rule';

type About = Pick<Audit, 'household' | 'seat' | 'circular' | 'count'>;

/**
 * The commands that leave a line in the audit, and whom the line is about. Each look at names, each export, each change of
 * keys, seats and of who is on the roster; never the text of anything.
 */
const LINES = {
	'key.issue': ({ for: target }: { for: { kind: string; household?: string; seat?: string } }) => {
		const { kind: _, household, seat } = target;
		return { ...(household && { household }), ...(seat && { seat }) };
	},
	'key.revoke': ({ household }: { household?: string }) => (household ? { household } : {}),
	'device.remove': ({ of }: { of: { household?: string; seat?: string } }) => ({
		...(of.household && { household: of.household }),
		...(of.seat && { seat: of.seat }),
	}),
	'seat.open': ({ id }: { id: string }) => ({ seat: id }),
	'seat.change': ({ id }: { id: string }) => ({ seat: id }),
	'seat.close': ({ id }: { id: string }) => ({ seat: id }),
	'seat.handover': ({ id }: { id: string }) => ({ seat: id }),
	'household.add': ({ id }: { id: string }) => ({ household: id }),
	'household.leave': ({ id }: { id: string }) => ({ household: id }),
	'household.return': ({ id }: { id: string }) => ({ household: id }),
	'household.forget': ({ id }: { id: string }) => ({ household: id }),
	'roster.apply': (parts: Record<string, unknown>) => ({
		count: Object.values(parts).reduce<number>((sum, part) => sum + (Array.isArray(part) ? part.length : 0), 0),
	}),
	// One line for all of its parts: it is one deed, and what it brings has been decided long ago.
	'archive.begin': ({ count }: { count: number }) => ({ count }),
	'circular.withdraw': ({ id }: { id: string }) => ({ circular: id }),
} satisfies Partial<{ [N in CommandName]: (args: never) => About }>;

/** All that a line can say was done: by a command, by a look at names, by the operator. */
export type AuditWhat = keyof typeof LINES | `look.${ArgsOf<'audit.look'>['what']}` | `operator.chairKey${'' | 'More'}`;

/** The audit's line on a command that is done; none for most. Its id is the command's, so that a repeat is one line. */
export function auditOf(command: Command, { member, stamp }: Asking): Row[] {
	const what = command.name as keyof typeof LINES;
	const about = LINES[what] as ((args: unknown) => About) | undefined;
	return about ? [lineOf(what, about(command.args), { member, stamp })] : [];
}

/** A line of the audit. A household that did something itself is named by its id alone, so that it can be forgotten. */
export function lineOf(what: AuditWhat, about: About, { member, stamp }: Pick<Asking, 'member' | 'stamp'>): Row {
	const by = { member: member.member, title: member.household ? '' : member.name };
	return { kind: 'audit', row: { id: stamp.command, at: stamp.now, by, what, ...about } };
}

/** A look at names, told by the phone on which they were looked at. */
export const look: Rule<'audit.look'> = {
	needs: () => [],
	decide: ({ what, circular }, asking) => ({ rows: [lineOf(`look.${what}`, circular ? { circular } : {}, asking)] }),
};
