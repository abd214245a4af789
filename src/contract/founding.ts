import * as z from 'zod/mini';
import { KeyDigests } from './commands/key';
import { ASSOCIATION_COMMANDS } from './commands/association';
import { Id, MemberRef } from './ids';
import { Founding } from './associations';

/**
 * `POST /api/found`: a tenant with its chair's seat and key, asked for by the operator (`Authorization: Operator
 * <secret>`), or by a device that acts for a city's seat, which `as` then names. Answers 204. Only the operator makes
 * tenants that are no associations, and says to which city one belongs. What a city's seat founds belongs to its city,
 * and is unverified.
 */
export const FoundRequest = z.extend(ASSOCIATION_COMMANDS['association.found'], {
	association: z.omit(Founding, { unverified: true }),
	as: z.optional(MemberRef),
});
export type FoundRequest = z.infer<typeof FoundRequest>;

/**
 * `POST /api/operator/chair-key`: another key for the chair's present seat, for a chair who is locked out. All phones
 * and other keys of every chair's seat end with it, since they were lost, and every other chair's seat does, unless
 * `keepPhones` says that nothing was lost. `seat` says which one is the chair's where there are several; the one that
 * was made first where it is left out.
 */
export const ChairKeyRequest = z.object({
	association: Id,
	key: Id,
	digests: KeyDigests,
	keepPhones: z.optional(z.boolean()),
	seat: z.optional(Id),
});
export type ChairKeyRequest = z.infer<typeof ChairKeyRequest>;

/** `POST /api/operator/verify`: the association is what it says. Answers the same when that was known. */
export const VerifyRequest = z.object({ association: Id });

/** What was confirmed: under this name nobody can turn out to be somebody else later. */
export const VerifyReply = z.object({ name: z.string(), district: z.string() });
export type VerifyReply = z.infer<typeof VerifyReply>;

/** The seat that the key is for, and what ended with it; nothing did where `ended` is absent. */
export const ChairKeyReply = z.object({
	seat: Id,
	ended: z.optional(
		z.object({
			/** The chair's seats that ended, by their titles and holders. */
			seats: z.array(z.object({ id: Id, title: z.string(), holder: z.optional(z.string()) })),
			phones: z.int(),
			keys: z.int(),
		}),
	),
});
export type ChairKeyReply = z.infer<typeof ChairKeyReply>;
