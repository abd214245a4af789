import * as z from 'zod/mini';
import { KeyDigests } from './commands/key';
import { COMMANDS } from './commands';
import { Id, MemberRef } from './ids';

/**
 * `POST /api/found`: an association with its chair's seat and key, asked for by the operator (`Authorization: Operator
 * <secret>`), or by a device that acts for a city's seat, which `as` then names. Answers 204.
 */
export const FoundRequest = z.extend(COMMANDS['association.found'], { as: z.optional(MemberRef) });
export type FoundRequest = z.infer<typeof FoundRequest>;

/**
 * `POST /api/operator/chair-key`: another key for the chair's present seat, for a chair who is locked out. The seat's
 * phones and other keys end with it, since they were lost, unless `keepPhones` says that they were not. Answers 204.
 */
export const ChairKeyRequest = z.object({
	association: Id,
	key: Id,
	digests: KeyDigests,
	keepPhones: z.optional(z.boolean()),
});
export type ChairKeyRequest = z.infer<typeof ChairKeyRequest>;
