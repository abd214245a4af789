import { CalendarReply, type CalendarRequest } from '#contract/calendar';
import type { Client } from './client';
import { post } from './post';

/** Asks for the address of a household's calendar, or changes it. @throws ApiError, Retry, SignedOut */
export const askForCalendar = (client: Client, request: CalendarRequest): Promise<CalendarReply> =>
	post(client, { path: 'calendar', signing: 'always' }, request, CalendarReply);
