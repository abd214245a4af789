import type { Content } from '#contract/content';
import { LIMITS } from '#contract/limits';
import { cleanText } from '#contract/text';
import { LEADERS } from '../../permission';
import { circularAndAudience, createCircular, theCircular } from '../circular/shared';
import type { CommandDefinition } from '../definition';

/** A message as the circular that it is: its first line is its title. */
export function messageContent(text: string, urgent: boolean): Content {
	// A cut may go through an emoji of several signs; what belonged to its lost half is no text.
	const title = cleanText((text.trim().split('\n')[0] ?? '').slice(0, LIMITS.title));
	return { title, body: text, fields: {}, category: 'other', urgent, attachments: [] };
}

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
	jobs: ['announce'],
} satisfies CommandDefinition<'message.send'>;
