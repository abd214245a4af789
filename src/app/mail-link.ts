import { lookAtMail, pressInMail } from '#api/mail';
import type { MailLinkDeps } from '#features/mail/mail-link.svelte.ts';
import { after } from './after';
import { attempt } from './failure';
import { stranger } from './stranger';

/** Runs it when the page is looked at: now, or as soon as somebody comes back to it. Answers how to call it off. */
function whenSeen(run: () => void): () => void {
	const seen = () => {
		if (document.visibilityState !== 'visible') return;
		document.removeEventListener('visibilitychange', seen);
		run();
	};
	document.addEventListener('visibilitychange', seen);
	seen();
	return () => document.removeEventListener('visibilitychange', seen);
}

/** What the pages do that mails lead to: without an account, and without the phone's store. */
export const mailLinkDeps: MailLinkDeps = {
	look: (request) => attempt(lookAtMail(stranger, request)),
	press: (request) => attempt(pressInMail(stranger, request)),
	after,
	whenSeen,
};
