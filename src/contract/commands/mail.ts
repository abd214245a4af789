import * as z from 'zod/mini';
import { MailContact } from '../households';
import { Id } from '../ids';
import { MailAddress } from '../mail-address';

export const MAIL_COMMANDS = {
	/** Enters an address at which a household, or family of it, reads; one that is known already is asked anew. */
	'mail.add': z.extend(z.pick(MailContact, { address: true, relation: true, language: true }), { household: Id }),
	'mail.remove': z.object({ household: Id, address: MailAddress }),
} as const;
