import { LEADERS } from '../../permission';
import { mailContactOf } from '../../mail';
import { putHousehold } from '../household/shared';
import { refuse, type CommandDefinition } from '../definition';
import { ownerToChange, theOwner } from './shared';

/** Nothing is sent to the address any more. Family takes itself out, and nobody else. */
export const removeMail = {
	roles: ['resident', 'family', ...LEADERS],
	needs: theOwner,
	touched: theOwner,
	audit: ({ household }) => ({ household }),
	decide: ({ household: of, address }, context) => {
		const owner = ownerToChange(of, context);
		if ('refused' in owner) return owner;
		const { mails = [], ...household } = owner.household;
		const found = mailContactOf(owner.household, address);
		if (!found) return refuse('MAIL_UNKNOWN');
		if (context.member.role === 'family' && found.relation !== 'family') return refuse('NOT_ALLOWED');
		const left = mails.filter((mail) => mail !== found);
		return putHousehold({ ...household, ...(left.length > 0 && { mails: left }) });
	},
} satisfies CommandDefinition<'mail.remove'>;
