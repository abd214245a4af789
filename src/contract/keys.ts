import * as z from 'zod/mini';
import { Id, Moment } from './ids';

/** 鍵カード as the desk sees it: that it exists and whether it works; never its secret. */
export const Key = z.object({
	id: Id,
	household: z.optional(Id),
	seat: z.optional(Id),
	relation: z.enum(['self', 'family', 'seat']),
	state: z.enum(['live', 'revoked']),
	issuedAt: Moment,
});
export type Key = z.infer<typeof Key>;
