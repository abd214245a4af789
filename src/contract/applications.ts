import * as z from 'zod/mini';
import { Id, Moment } from './ids';
import { line, lines } from './text';

/** What somebody without a card writes who wants to join (加入の申し込み). Nobody has checked any of it. */
export const ApplicationWish = z.object({
	/** As the household is called. */
	name: line(40),
	/** The group, in words: whoever has just moved in may not know it. */
	group: z.optional(line(20)),
	/** Where the card is to be brought. */
	address: line(80),
	phone: z.optional(line(20)),
});
export type ApplicationWish = z.infer<typeof ApplicationWish>;

/** What a leader says to whoever is not taken in. */
export const ApplicationRefusal = lines(200).check(z.refine((text) => text.trim() !== ''));

/** A row of the association: what was written goes from it when it ends. */
export const Application = z.object({
	id: Id,
	at: Moment,
	wish: z.optional(ApplicationWish),
	ended: z.optional(
		z.object({
			at: Moment,
			how: z.enum(['withdrawn', 'accepted', 'refused']),
			text: z.optional(ApplicationRefusal),
		}),
	),
});
export type Application = z.infer<typeof Application>;

/**
 * 128 bits in base64url that the phone makes when it asks: only with them can the application be looked at or taken
 * back. One phone has one, so that asking again takes the place of what it asked for before.
 */
const ApplicationSecret = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

/** `POST /api/applications`: asks to join; without any sign-in, and without any right that follows from it. */
export const ApplyRequest = z.object({ association: Id, secret: ApplicationSecret, wish: ApplicationWish });
export type ApplyRequest = z.infer<typeof ApplyRequest>;

/** `POST /api/applications/look`: whose poster it is, and what became of what this phone asked for. */
export const ApplicationLookRequest = z.object({ association: Id, secret: z.optional(ApplicationSecret) });
export type ApplicationLookRequest = z.infer<typeof ApplicationLookRequest>;

/** `POST /api/applications/withdraw`: takes it back. */
export const WithdrawRequest = z.object({ association: Id, secret: ApplicationSecret });
export type WithdrawRequest = z.infer<typeof WithdrawRequest>;

/** The answer to all three. Of the association no more than stands on every poster; nothing that was written. */
export const ApplicationLook = z.object({
	name: z.string(),
	phone: z.string(),
	/** See `Founding`. */
	unverified: z.optional(z.literal(true)),
	application: z.optional(
		z.object({
			at: Moment,
			state: z.enum(['open', 'withdrawn', 'accepted', 'refused']),
			text: z.optional(z.string()),
		}),
	),
});
export type ApplicationLook = z.infer<typeof ApplicationLook>;
