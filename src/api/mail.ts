import { MailLook, MailPressed, type MailRequest } from '#contract/mail';
import type { Client } from './client';
import { post } from './post';

/** What stands behind a link of a mail; changes nothing. @throws ApiError with MAIL_UNKNOWN; Retry */
export const lookAtMail = (client: Client, request: MailRequest): Promise<MailLook> =>
	post(client, { path: 'mail/look', signing: 'ifAny' }, request, MailLook);

/** Presses the button of that page. @throws as `lookAtMail` does */
export const pressInMail = (client: Client, request: MailRequest): Promise<MailPressed> =>
	post(client, { path: 'mail/press', signing: 'ifAny' }, request, MailPressed);
