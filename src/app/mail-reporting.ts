import { lookAtMailSafety, reportByMail } from '#api/mail';
import type { MailReportingDeps } from '#features/safety/mail-reporting.svelte.ts';
import { attempt } from './failure';
import { mailAnsweringDeps } from './mail-answering';
import { stranger } from './stranger';

/** What the page does that answers a safety check by the link of a mail: without an account or the phone's store. */
export const mailReportingDeps: MailReportingDeps = {
	look: (request) => attempt(lookAtMailSafety(stranger, request)),
	say: (request) => attempt(reportByMail(stranger, request)),
	newId: mailAnsweringDeps.newId,
	after: mailAnsweringDeps.after,
	whenSeen: mailAnsweringDeps.whenSeen,
};
