import * as z from 'zod/mini';
import { Audience } from '../content';
import { Id } from '../ids';
import { LIMITS } from '../limits';
import { lines } from '../text';

export const MESSAGE_COMMANDS = {
	'message.send': z.object({
		id: Id,
		text: lines(LIMITS.message).check(z.refine((text) => text.trim() !== '')),
		audience: Audience,
		urgent: z.boolean(),
	}),
} as const;
