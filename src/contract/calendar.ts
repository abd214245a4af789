import * as z from 'zod/mini';
import { MemberRef } from './ids';
import { LanguageTag } from './language';

/**
 * `POST /api/calendar`: the address at which other calendars read that of a household. `show`: the one
 * that is good, or else a first one; `change`: a new one, and no other is good from then on; `end`: none is.
 */
export const CalendarRequest = z.object({
	as: MemberRef,
	ask: z.enum(['show', 'change', 'end']),
	/** In which language it is written there. */
	language: LanguageTag,
});
export type CalendarRequest = z.infer<typeof CalendarRequest>;

export const CalendarReply = z.object({ token: z.optional(z.string().check(z.regex(/^[\w-]{1,1000}$/))) });
export type CalendarReply = z.infer<typeof CalendarReply>;

/** Where a calendar is read, below the address of the app: `GET` without a sign-in. */
export const calendarPath = (token: string): string => `/api/calendar/${token}.ics`;
