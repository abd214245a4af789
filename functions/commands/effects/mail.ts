import { sameAddress } from '#domain/mail';
import { addMs, DAY_MS } from '#domain/moment';
import { REMOVED_MAIL_DAYS } from '#domain/retention';
import type { EffectsOf } from './effect';

export const mailEffects: EffectsOf<'mail'> = {
	/** What is known of the mails to an address that was taken out goes within days, not when it would have. */
	'mail.remove': async ({ household, address }, { tx, readSet, changes, now }) => {
		const end = new Date(addMs(now, REMOVED_MAIL_DAYS * DAY_MS));
		for (const [token, mail] of await tx.search.mailsTo(readSet.association, household)) {
			if (sameAddress(mail.address, address)) changes.mails.set(token, { ...mail, expires: end });
		}
	},
};
