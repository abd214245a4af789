import * as z from 'zod/mini';
import { Day, MemberRef } from './ids';
import { Member } from './member';
import { Seq } from './households';
import { Kind, Row } from './rows';

/** At most this many changes in one page of one member. */
export const PULL_LIMIT = 500;

/**
 * Raised when a row gains a field or a kind, or a field changes its name: phones that asked with an older one refill
 * from the start.
 */
export const ROWS_VERSION = 18;

/**
 * How far a member has read. `shared` counts on what everybody sees, `own` on the household's receipts; `scope` names
 * what the member may see and in which version, so that a change of rights or of rows makes the cursor void (Reset). To
 * the phone it is a token to hand back.
 */
export const Cursor = z.object({ shared: Seq, own: Seq, scope: z.string() });
export type Cursor = z.infer<typeof Cursor>;

/**
 * The visit of a day: on how many days this phone came for this member. A copy of the phone is told nothing, or
 * something that this phone is not: src/DECISIONS.md, 58.
 */
export const Visit = z.object({ count: Seq, day: Day });
export type Visit = z.infer<typeof Visit>;

/** `POST /api/pull`: one entry for each household or seat that the device acts for. */
export const PullRequest = z.object({
	v: z.int(),
	members: z
		.array(z.object({ as: MemberRef, cursor: z.nullable(Cursor), visits: z.optional(Seq) }))
		.check(z.minLength(1), z.maxLength(20)),
});
export type PullRequest = z.infer<typeof PullRequest>;

/** A row as the server has it now, or its end for this member. */
export const Change = z.union([Row, z.object({ gone: Kind, id: z.string() })]);
export type Change = z.infer<typeof Change>;

export const PullPage = z.discriminatedUnion('status', [
	z.object({
		as: MemberRef,
		status: z.literal('page'),
		member: Member,
		changes: z.array(Change),
		cursor: Cursor,
		more: z.boolean(),
		/** With the first pull of a day: to be kept, and its count to be shown from now on. */
		visit: z.optional(Visit),
	}),
	/** The cursor is void: forget this member's rows (never the outbox) and pull again from nothing. */
	z.object({ as: MemberRef, status: z.literal('reset') }),
	/** The device no longer acts for this member: its key was revoked, or it was never its. */
	z.object({ as: MemberRef, status: z.literal('ended') }),
]);
export type PullPage = z.infer<typeof PullPage>;

export const PullReply = z.object({ pages: z.array(PullPage) });
export type PullReply = z.infer<typeof PullReply>;
