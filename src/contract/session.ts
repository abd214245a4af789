import * as z from 'zod/mini';
import { Member } from './member';

/** 鍵カード, as shown: the 128 bits of the QR in base64url, or the twelve typed letters (60 bits). */
export const ShownKey = z.discriminatedUnion('by', [
	z.object({ by: z.literal('secret'), secret: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)) }),
	z.object({ by: z.literal('code'), code: z.string().check(z.regex(/^[2-9A-HJ-NP-Z]{12}$/)) }),
]);
export type ShownKey = z.infer<typeof ShownKey>;

/** The 32 signs of a typed code: no 0, 1, I or O, which look alike on paper. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * `POST /api/session/inspect` answers whose card it is and uses nothing up, so that a link preview costs nothing;
 * `POST /api/session` redeems it.
 */
export const SessionRequest = z.object({ key: ShownKey });
export type SessionRequest = z.infer<typeof SessionRequest>;

export const InspectReply = z.object({
	associationName: z.string(),
	member: Member,
	/** Nobody has confirmed yet that the association is what it says. */
	unverified: z.optional(z.literal(true)),
});
export type InspectReply = z.infer<typeof InspectReply>;

/** How the phone signs in; `emulator` is there only on a developer's machine. */
export const AuthSettings = z.object({
	apiKey: z.string(),
	projectId: z.string(),
	emulator: z.optional(z.string()),
});
export type AuthSettings = z.infer<typeof AuthSettings>;

export const SessionReply = z.object({
	token: z.string(),
	member: Member,
	associationName: z.string(),
	auth: AuthSettings,
});
export type SessionReply = z.infer<typeof SessionReply>;
