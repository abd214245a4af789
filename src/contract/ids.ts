import * as z from 'zod/mini';

/**
 * Any id made by a phone or by a seed: letters, digits, `-` and `_`, 1–40 characters; never a path, and none that
 * Firestore keeps for itself (`__x__`): https://firebase.google.com/docs/firestore/quotas#collections_documents_and_fields
 */
export const Id = z.string().check(z.regex(/^(?!__.*__$)[A-Za-z0-9_-]{1,40}$/));
export type Id = z.infer<typeof Id>;

/** A command's id: a ULID made on the phone; it is the idempotency key of the command. */
export const CommandId = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));
export type CommandId = z.infer<typeof CommandId>;

/** SHA-256 in lower-case hex: names an attachment by its content, or a key by its digest. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export type Sha256 = z.infer<typeof Sha256>;

/** The years of which anything here speaks. In Japan the last moment of 9999 is one of a year of five digits. */
const YEAR = String.raw`(?:19|20|21)\d\d`;

/**
 * A moment in UTC, as `Date.prototype.toISOString` writes it. Refuses 25 o'clock: moments are compared as text, so that
 * one which does not exist could lie between two that do, and no screen could show it.
 */
export const Moment = z.string().check(
	z.regex(new RegExp(String.raw`^${YEAR}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$`)),
	z.refine((moment) => {
		const time = Date.parse(moment);
		return !Number.isNaN(time) && new Date(time).toISOString() === moment;
	}),
);
export type Moment = z.infer<typeof Moment>;

/** A day of the calendar in Japan, `2026-11-22`. Refuses 31 February. */
export const Day = z.string().check(
	z.regex(new RegExp(String.raw`^${YEAR}-\d\d-\d\d$`)),
	z.refine((day) => {
		const time = Date.parse(`${day}T00:00:00.000Z`);
		return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
	}),
);
export type Day = z.infer<typeof Day>;

/** A time of the day in Japan, `07:30`. */
export const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** Which rights a device acts with: one household or one seat of one association. */
export const MemberRef = z.object({ association: Id, member: Id });
export type MemberRef = z.infer<typeof MemberRef>;
