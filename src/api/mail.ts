import {
	MailAnswerLook,
	MailLook,
	MailPressed,
	MailSafetyLook,
	type MailAnswerLookRequest,
	type MailAnswerRequest,
	type MailRequest,
	type MailSafetyLookRequest,
	type MailSafetyRequest,
} from '#contract/mail';
import type { Client } from './client';
import { post } from './post';

/** What stands behind a link of a mail; changes nothing. @throws ApiError with MAIL_UNKNOWN; Retry */
export const lookAtMail = (client: Client, request: MailRequest): Promise<MailLook> =>
	post(client, { path: 'mail/look', signing: 'ifAny' }, request, MailLook);

/** Presses the button of that page. @throws as `lookAtMail` does */
export const pressInMail = (client: Client, request: MailRequest): Promise<MailPressed> =>
	post(client, { path: 'mail/press', signing: 'ifAny' }, request, MailPressed);

/** The question behind a link, and what was answered by it. @throws ApiError; Retry */
export const lookAtMailAnswer = (client: Client, request: MailAnswerLookRequest): Promise<MailAnswerLook> =>
	post(client, { path: 'mail/answer/look', signing: 'ifAny' }, request, MailAnswerLook);

/** Answers it. @throws as `lookAtMailAnswer` does */
export const answerByMail = (client: Client, request: MailAnswerRequest): Promise<MailPressed> =>
	post(client, { path: 'mail/answer', signing: 'ifAny' }, request, MailPressed);

/** The safety check behind a link, and what was said to it there. @throws ApiError; Retry */
export const lookAtMailSafety = (client: Client, request: MailSafetyLookRequest): Promise<MailSafetyLook> =>
	post(client, { path: 'mail/safety/look', signing: 'ifAny' }, request, MailSafetyLook);

/** Answers it. @throws as `lookAtMailSafety` does */
export const reportByMail = (client: Client, request: MailSafetyRequest): Promise<MailPressed> =>
	post(client, { path: 'mail/safety', signing: 'ifAny' }, request, MailPressed);
