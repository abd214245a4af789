import { LEADERS } from '../../permission';
import { circularAndAudience, createCircular, messageContent, theCircular } from '../circular/shared';
import type { CommandDefinition } from '../definition';

/**
 * A message is a short circular: no title of its own, no fields, no pictures, and the same ledger. A group leader sends
 * hers to her own group.
 */
export const sendMessage = {
	roles: LEADERS,
	needs: circularAndAudience,
	touched: theCircular,
	decide: ({ id, text, audience, urgent }, context) => {
		return createCircular({ id, content: messageContent(text, urgent), audience, form: 'message' }, context);
	},
	jobs: ['announce', 'mail', 'ladder'],
} satisfies CommandDefinition<'message.send'>;
