import * as z from 'zod/mini';

/**
 * Every reason for which the server, or the phone ahead of it, says no for good. A code travels on the
 * wire; the Japanese sentence for it stands in `src/i18n/ja/refusals.ts`, one for each code.
 */
export const RefusalCode = z.enum([
	// the request itself
	'MALFORMED',
	'COMMAND_UNKNOWN',
	'COMMAND_OUTDATED',
	'COMMAND_ID_REUSED',
	// who asks
	'NOT_SIGNED_IN',
	'NOT_ALLOWED',
	'ACCESS_ENDED',
	// keys
	'KEY_UNKNOWN',
	'KEY_REVOKED',
	'KEY_EXPIRED',
	'KEY_USED_UP',
	'TOO_MANY_TRIES',
	'CARD_NEEDED',
	// what it is about
	'ASSOCIATION_EXISTS',
	'ASSOCIATION_UNKNOWN',
	'REQUEST_CHANGED',
	'ANSWER_CHANGED',
	'LESSON_UNKNOWN',
	'LESSON_CLOSED',
	'PLACES_TAKEN',
	'LESSON_APPLICANTS_FULL',
	'APPLIED_ALREADY',
	'TOO_MANY_LESSON_APPLICATIONS',
	'LESSON_APPLICATION_UNKNOWN',
	'JOIN_REQUEST_ENDED',
	'TOO_MANY_JOIN_REQUESTS',
	'TOO_MANY_FOUNDED',
	'TOO_MANY_FOLLOWED',
	'CIRCULAR_UNKNOWN',
	'CIRCULAR_EXISTS',
	'CIRCULAR_WITHDRAWN',
	'CIRCULAR_CHANGED',
	'REMINDED_LATELY',
	'TOO_MANY_CORRECTIONS',
	'ROW_FULL',
	'TOO_FAR_AHEAD',
	'TOO_MANY_SENDS',
	'GROUP_UNKNOWN',
	'GROUP_EXISTS',
	'GROUP_DISSOLVED',
	'GROUP_HAS_HOUSEHOLDS',
	'HOUSEHOLD_UNKNOWN',
	'HOUSEHOLD_EXISTS',
	'NOT_IN_AUDIENCE',
	'QUESTION_UNKNOWN',
	'ANSWERS_CLOSED',
	'ANSWER_UNFIT',
	'FAMILY_NOT_LET',
	'DUTY_UNKNOWN',
	'DUTY_CHANGED',
	'DUTY_OVER',
	'DUTY_EXEMPT',
	'DUTY_TAKEN_BACK',
	'REPLIES_CLOSED',
	'THREAD_FULL',
	'SENDER_LEFT',
	'TESTED_TODAY',
	'NOBODY_THERE',
	'SEAT_EXISTS',
	'SEAT_UNKNOWN',
	'SEAT_CLOSED',
	'SEAT_TERM',
	'KEY_EXISTS',
	'KEY_NOT_YET',
	'DEVICE_UNKNOWN',
	'MAIL_UNKNOWN',
	'TOO_MANY_MAILS',
	'LAST_CHAIR',
	'HOUSEHOLD_LEFT',
	'HOUSEHOLD_HERE',
	'ROSTER_CHANGED',
	// an archive that is put in
	'ASSOCIATION_NOT_EMPTY',
	'ARCHIVE_OTHER',
	'ARCHIVE_CLOSED',
	// attachments
	'ATTACHMENT_UNKNOWN',
	'ATTACHMENT_TOO_LARGE',
	'ATTACHMENT_EMPTY',
	'ATTACHMENT_TYPE',
	'ATTACHMENT_HASH',
	'ATTACHMENTS_FULL',
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** The body of every HTTP answer that is not 2xx. `detail` names the field at fault, never a person. */
export const ErrorBody = z.object({ code: RefusalCode, detail: z.optional(z.string()) });
export type ErrorBody = z.infer<typeof ErrorBody>;
