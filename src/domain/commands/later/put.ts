import type { LaterCommand } from '#contract/commands/later';
import { DAY_MS } from '../../moment';
import { LEADERS } from '../../permission';
import { publishCircular } from '../circular/publish';
import { refuse, type CommandContext, type CommandDefinition, type Verdict } from '../definition';
import { sendMessage } from '../message/send';

/** How far ahead something can be sent: its pictures are kept for longer, and nobody remembers what is further away. */
export const LATER_DAYS = 31;

/** What a command needs that is sent later, as its own definition says it. */
const needsOf = ({ name, args }: LaterCommand) =>
	name === 'message.send' ? sendMessage.needs(args) : publishCircular.needs(args);

/** The verdict on it as if it was sent now. */
function verdictOn({ name, args }: LaterCommand, context: CommandContext): Verdict {
	const { roles } = name === 'message.send' ? sendMessage : publishCircular;
	if (!roles.includes(context.member.role)) return refuse('NOT_ALLOWED');
	return name === 'message.send' ? sendMessage.decide(args, context) : publishCircular.decide(args, context);
}

/** Keeps what is to be sent later, and what could not be sent now neither. It is decided anew when its time comes. */
export const putLater = {
	roles: LEADERS,
	needs: ({ command }) => [{ kind: 'scheduled', id: command.args.id }, ...needsOf(command)],
	touched: ({ command }) => [{ kind: 'scheduled', id: command.args.id }],
	decide: ({ at, command }, context) => {
		const { id } = command.args;
		const { member } = context;
		const { device } = context.stamp;
		if (context.find('scheduled', id)) return refuse('CIRCULAR_EXISTS');
		if (Date.parse(at) - Date.parse(context.stamp.now) > LATER_DAYS * DAY_MS) return refuse('TOO_FAR_AHEAD');
		const verdict = verdictOn(command, context);
		if ('refused' in verdict) return verdict;
		return {
			rows: [
				{
					kind: 'scheduled',
					row: {
						id,
						at,
						by: { seat: member.member, title: member.name, ...(device && { device }) },
						state: 'waiting',
						command,
					},
				},
			],
		};
	},
} satisfies CommandDefinition<'later.put'>;
