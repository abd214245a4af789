import * as z from 'zod/mini';
import { MemberRef, Moment } from './ids';
import { ShownKey } from './session';

/** Households whose steps one request asks for: more do not sit around one table. */
export const FOLLOWED_LIMIT = 20;

const Token = z.string().check(z.maxLength(1000));

/** How far a household's phone is that came in by a card: the newest one, of the last hours. */
export const Progress = z.object({
	/** When it came in; absent while none has. */
	joined: z.optional(Moment),
	/** It can be woken. */
	woken: z.boolean(),
	/** When the trial notice stood on its screen. */
	shown: z.optional(Moment),
	/** Who pressed 「読みました」 first since then. */
	read: z.optional(z.enum(['self', 'family'])),
});
export type Progress = z.infer<typeof Progress>;

/**
 * `POST /api/follow`: whoever helps shows the card of the household that she helps. It is neither redeemed nor used up;
 * the answer is its name, and a token with which this device alone asks how far that household's phone is, until then.
 */
export const FollowRequest = z.object({ as: MemberRef, key: ShownKey });
export type FollowRequest = z.infer<typeof FollowRequest>;

export const FollowReply = z.object({
	/** The same for the same household each time, and of no use for anything else. */
	id: z.string(),
	name: z.string(),
	token: Token,
	until: Moment,
	progress: Progress,
});
export type FollowReply = z.infer<typeof FollowReply>;

/** `POST /api/follow/progress`: how far they are, in the order asked; null for one that is followed no more. */
export const ProgressRequest = z.object({
	as: MemberRef,
	tokens: z.array(Token).check(z.minLength(1), z.maxLength(FOLLOWED_LIMIT)),
});
export type ProgressRequest = z.infer<typeof ProgressRequest>;

export const ProgressReply = z.object({ progress: z.array(z.nullable(Progress)) });
export type ProgressReply = z.infer<typeof ProgressReply>;

/**
 * `POST /api/follow/opened`, asked as for the progress: for two weeks after that day, whether that phone was opened on
 * a later one, and nothing else; null where nothing is told any more.
 */
export const OpenedReply = z.object({ opened: z.array(z.nullable(z.boolean())) });
export type OpenedReply = z.infer<typeof OpenedReply>;

/** `POST /api/follow/trial`: shows a trial notice on that phone, which proves that it was shown. */
export const FollowTrialRequest = z.object({ as: MemberRef, token: Token });
export type FollowTrialRequest = z.infer<typeof FollowTrialRequest>;

/** `tooMany`: that phone was shown as many as there may be in an hour. */
export const FollowTrialReply = z.object({ outcome: z.enum(['sent', 'noPhone', 'tooMany']) });
export type FollowTrialReply = z.infer<typeof FollowTrialReply>;
