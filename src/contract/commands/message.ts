import * as z from 'zod/mini';
import { Audience } from '../content';
import { Id } from '../ids';
import { LIMITS } from '../limits';
import { lines } from '../text';

const MessageText = lines(LIMITS.message).check(z.refine((text) => text.trim() !== ''));

/** True for a text that can be a message. */
export const isMessageText = (text: string): boolean => MessageText.safeParse(text).success;

export const MESSAGE_COMMANDS = {
	'message.send': z.object({
		id: Id,
		text: MessageText,
		audience: Audience,
		urgent: z.boolean(),
	}),
} as const;
