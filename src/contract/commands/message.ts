import * as z from 'zod/mini';
import { Audience } from '../content';
import { Id } from '../ids';
import { LIMITS } from '../limits';
import { lines } from '../text';
import { ThreadEntry } from '../threads';

export const MESSAGE_COMMANDS = {
	'message.send': z.object({
		id: Id,
		text: lines(LIMITS.message).check(z.refine((text) => text.trim() !== '')),
		audience: Audience,
		urgent: z.boolean(),
	}),
	/** `household`: whom the sender answers. A household replies for itself. */
	'message.reply': z.object({ circular: Id, household: z.optional(Id), text: ThreadEntry.shape.text }),
	/** Ends the replies of all households, and takes them again. */
	'message.close': z.object({ circular: Id }),
	'message.reopen': z.object({ circular: Id }),
} as const;
