import * as z from 'zod/mini';
import { Id, Moment } from './ids';
import { line, lines } from './text';

/** What somebody without a card writes who wants to join (加入の申し込み). Nobody has checked any of it. */
export const JoinWish = z.object({
	/** As the household is called. */
	name: line(40),
	/** The group, in words: whoever has just moved in may not know it. */
	group: z.optional(line(20)),
	/** Where the card is to be brought. */
	address: line(80),
	phone: z.optional(line(20)),
});
export type JoinWish = z.infer<typeof JoinWish>;

/** What a leader says to whoever is not taken in. */
export const JoinRefusal = lines(200).check(z.refine((text) => text.trim() !== ''));

/** A row of the association: what was written goes from it when it ends. */
export const JoinRequest = z.object({
	id: Id,
	at: Moment,
	wish: z.optional(JoinWish),
	ended: z.optional(
		z.object({
			at: Moment,
			how: z.enum(['withdrawn', 'accepted', 'refused']),
			text: z.optional(JoinRefusal),
		}),
	),
});
export type JoinRequest = z.infer<typeof JoinRequest>;

/**
 * 128 bits in base64url that the phone makes when it asks: only with them can the request be looked at or taken
 * back. One phone has one, so that asking again takes the place of what it asked for before.
 */
export const JoinRequestSecret = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** `POST /api/join-requests`: asks to join; without any sign-in, and without any right that follows from it. */
export const PutJoinRequest = z.object({ association: Id, secret: JoinRequestSecret, wish: JoinWish });
export type PutJoinRequest = z.infer<typeof PutJoinRequest>;

/** `POST /api/join-requests/look`: whose poster it is, and what became of what this phone asked for. */
export const LookAtJoinRequest = z.object({ association: Id, secret: z.optional(JoinRequestSecret) });
export type LookAtJoinRequest = z.infer<typeof LookAtJoinRequest>;

/** `POST /api/join-requests/withdraw`: takes it back. */
export const WithdrawJoinRequest = z.object({ association: Id, secret: JoinRequestSecret });
export type WithdrawJoinRequest = z.infer<typeof WithdrawJoinRequest>;

/** The answer to all three. Of the association no more than stands on every poster; nothing that was written. */
export const JoinRequestLook = z.object({
	name: z.string(),
	phone: z.string(),
	/** See `Founding`. */
	unverified: z.optional(z.literal(true)),
	request: z.optional(
		z.object({
			at: Moment,
			state: z.enum(['open', 'withdrawn', 'accepted', 'refused']),
			text: z.optional(z.string()),
		}),
	),
});
export type JoinRequestLook = z.infer<typeof JoinRequestLook>;
