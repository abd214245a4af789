import { MAILS_MAX, type MailContact } from '#contract/households';
import { LEADERS } from '../../permission';
import { mailContactOf, sameAddress } from '../../mail';
import { putHousehold } from '../household/shared';
import { refuse, type CommandDefinition } from '../definition';
import { ownerToChange, theOwner } from './shared';

/**
 * An address counts once somebody has pressed in the first mail to it. Entered anew it is asked anew, so that one that
 * failed, or that was stopped, has a way back. Family enters itself, and speaks for nobody else.
 */
export const addMail = {
	roles: ['resident', 'family', ...LEADERS],
	needs: theOwner,
	touched: theOwner,
	audit: ({ household }) => ({ household }),
	decide: ({ household: of, address, relation, language }, context) => {
		const owner = ownerToChange(of, context);
		if ('refused' in owner) return owner;
		const known = mailContactOf(owner.household, address);
		const speaksForOthers = relation !== 'family' || (known && known.relation !== 'family');
		if (context.member.role === 'family' && speaksForOthers) return refuse('NOT_ALLOWED');
		// It arrives there already: nobody has to press again.
		if (known?.state === 'confirmed' && known.relation === relation) return { rows: [] };
		const { mails = [], ...household } = owner.household;
		const others = mails.filter((mail) => !sameAddress(mail.address, address));
		if (others.length >= MAILS_MAX) return refuse('TOO_MANY_MAILS');
		const { member, stamp } = context;
		const by = !member.household && { by: member.name };
		const asked: MailContact = { address, relation, language, state: 'asked', since: stamp.now, ...by };
		return putHousehold({ ...household, mails: [...others, asked] });
	},
	jobs: ['confirmMail'],
} satisfies CommandDefinition<'mail.add'>;
