import * as z from 'zod/mini';
import { Id, Sha256 } from '../ids';

/**
 * The digests by which the server recognises a key: SHA-256 of the QR's secret and of the typed code. The phone
 * makes both secrets, prints them and forgets them; the server stores an HMAC of each digest.
 */
export const KeyDigests = z.object({ secret: Sha256, code: Sha256 });
export type KeyDigests = z.infer<typeof KeyDigests>;

export const KEY_COMMANDS = {
	'key.issue': z.object({
		id: Id,
		for: z.discriminatedUnion('kind', [
			z.object({ kind: z.literal('household'), household: Id, relation: z.enum(['self', 'family']) }),
			z.object({ kind: z.literal('seat'), seat: Id }),
		]),
		digests: KeyDigests,
	}),
	/**
	 * The operator's, for a chair who is locked out. `keepPhones`: nothing was lost, so that the seat's phones and other
	 * keys stay.
	 */
	'key.replace': z.object({ id: Id, seat: Id, digests: KeyDigests, keepPhones: z.optional(z.boolean()) }),
	/** `household` is the one whose card it is; left out for a seat's key. */
	'key.revoke': z.object({ id: Id, household: z.optional(Id) }),
} as const;
