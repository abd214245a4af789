import type * as z from 'zod/mini';
import { MailLook, MailPressed, type MailRequest } from '#contract/mail';
import { Retry } from '#sync/errors';
import { json, type Client } from './client';

const TIMEOUT_MS = 20_000;

async function post<T>(client: Client, path: string, request: MailRequest, reply: z.ZodMiniType<T>): Promise<T> {
	const response = await client({
		...{ method: 'POST', path, signing: 'ifAny', timeout: TIMEOUT_MS },
		...{ type: 'application/json', body: JSON.stringify(request) },
	});
	const read = reply.safeParse(await json(response));
	if (!read.success) throw new Retry('unreadable');
	return read.data;
}

/** What stands behind a link of a mail; changes nothing. @throws ApiError with MAIL_UNKNOWN; Retry */
export const lookAtMail = (client: Client, request: MailRequest): Promise<MailLook> =>
	post(client, 'mail/look', request, MailLook);

/** Presses the button of that page. @throws as `lookAtMail` does */
export const pressInMail = (client: Client, request: MailRequest): Promise<MailPressed> =>
	post(client, 'mail/press', request, MailPressed);
