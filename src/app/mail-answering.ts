import { ulid } from 'ulid';
import { answerByMail, lookAtMailAnswer } from '#api/mail';
import type { MailAnsweringDeps } from '#features/mail/mail-answering.svelte.ts';
import { attempt } from './failure';
import { mailLinkDeps } from './mail-link';
import { stranger } from './stranger';

/** What the page does that answers a question by the link of a mail: without an account or the phone's store. */
export const mailAnsweringDeps: MailAnsweringDeps = {
	look: (request) => attempt(lookAtMailAnswer(stranger, request)),
	answer: (request) => attempt(answerByMail(stranger, request)),
	newId: () => ulid(),
	after: mailLinkDeps.after,
	whenSeen: mailLinkDeps.whenSeen,
};
