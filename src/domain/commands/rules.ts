import type { Command, CommandName } from '#contract/commands';
import { understandBy, type Envelope, type Shapes, type Understood } from '#contract/envelope';
import type { Moment } from '#contract/ids';
import type { Member, Role } from '#contract/member';
import type { Row } from '#contract/rows';
import { isOverfull } from '../room';
import { refOf, type Find, type Ref } from '../row-set';
import { auditLine } from './audit/shared';
import { refuse, type CommandContext, type CommandDefinition, type Verdict } from './definition';

/** What phone and server ask about some commands: about all of them, or about those of a household. */
export interface CommandRules {
	/** Reads the name, version and arguments of an envelope; says why when it cannot. */
	understand(envelope: Pick<Envelope, 'v' | 'name' | 'args'>): Understood<Command>;
	/** True when the role may ask for the command at all. */
	mayAsk(role: Role, command: CommandName): boolean;
	/** The rows that the verdict on this command depends on. */
	needs<N extends CommandName>(command: Command<N>, member: Member): Ref[];
	/**
	 * The verdict on a command: the rows it writes, its line in the audit among them, or why it is refused. Pure, and
	 * final when the server says it. A phone asks the same question ahead of the server, and again for each pending
	 * command when it draws a screen.
	 */
	decide<N extends CommandName>(command: Command<N>, context: CommandContext): Verdict;
	/** The moment that a phone's claim for this command has to be later than: see `CommandDefinition.after`. */
	after<N extends CommandName>(command: Command<N>, member: Member, find: Find): Moment | undefined;
	/** The rows that a command is about: those that a screen marks as "not sent yet" while it waits in the outbox. */
	touched<N extends CommandName>(command: Command<N>, member: Member): Ref[];
	/** True of a command for which the seat's card has to be shown again: see `CommandDefinition.grave`. */
	isGrave<N extends CommandName>(command: Command<N>): boolean;
}

/** The definitions of some commands, by the commands' names. */
type Definitions = { readonly [N in CommandName]?: CommandDefinition<N> };

/** The rules of the commands that have a shape and a definition here; of all others nobody may ask. */
export function rulesOf(shapes: Shapes, definitions: Definitions): CommandRules {
	const mayAsk = (role: Role, command: CommandName): boolean => definitions[command]?.roles.includes(role) ?? false;

	function decide<N extends CommandName>({ name, args }: Command<N>, context: CommandContext): Verdict {
		const definition = definitions[name];
		if (!definition || !mayAsk(context.member.role, name)) return refuse('NOT_ALLOWED');
		const verdict = definition.decide(args, context);
		if ('refused' in verdict || verdict.rows.length === 0) return verdict;
		if (!definition.fillsUp && verdict.rows.some((row) => isRowOverfull(row, context))) return refuse('ROW_FULL');
		const subject = definition.audit?.(args, context.member);
		return subject ? { rows: [...verdict.rows, auditLine(name, subject, context)] } : verdict;
	}

	return {
		understand: (envelope) => understandBy(shapes, envelope),
		mayAsk,
		needs: ({ name, args }, member) =>
			mayAsk(member.role, name) ? (definitions[name]?.needs(args, member) ?? []) : [],
		decide,
		after: ({ name, args }, member, find) => definitions[name]?.after?.(args, member, find),
		touched: ({ name, args }, member) => definitions[name]?.touched(args, member) ?? [],
		isGrave: ({ name, args }) => definitions[name]?.grave?.(args) ?? false,
	};
}

function isRowOverfull(row: Row, { find }: CommandContext): boolean {
	const { kind, id } = refOf(row);
	return isOverfull(row.row, find(kind, id));
}
