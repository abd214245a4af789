import { claimedMoment } from '../../moment';
import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { householdReplies, senderAnswers, theThread, threadAndOwners } from './shared';

/**
 * 返事: a household replies to a message, or the seat that wrote it answers into that household's thread. Nobody else
 * sees it. Its sender is not woken: a thousand replies in a minute would be a thousand notices.
 */
export const replyToMessage = {
	roles: ['resident', 'family', ...LEADERS],
	numbered: false,
	needs: ({ circular, household: of }, { household = of }) =>
		household === undefined ? [] : threadAndOwners({ circular, household }),
	touched: ({ circular, household: of }, { household = of }) =>
		household === undefined ? [] : theThread({ circular, household }),
	decide: ({ circular, household: of, text }, context) => {
		const { member, find, stamp } = context;
		const sent = find('circular', circular)?.publishedAt ?? stamp.now;
		const entry = { id: stamp.command, at: claimedMoment(stamp.claimed, sent, stamp.now), text };
		if (member.household !== undefined) {
			const by = member.role === 'family' ? 'family' : 'household';
			return householdReplies({ circular, household: member.household }, { ...entry, by }, find);
		}
		if (of === undefined) return refuse('MALFORMED', 'household');
		return senderAnswers({ circular, household: of }, { ...entry, by: 'sender' }, context);
	},
} satisfies CommandDefinition<'message.reply'>;
