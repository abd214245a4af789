import type { EffectsOf } from './effect';
import { endCards, moveCards } from './shared/cards';
import { refuseTakenId } from './shared/ids';
import { emptyThreads } from './shared/threads';

export const householdEffects: EffectsOf<'household'> = {
	'household.add': async ({ id }, { readSet }) => refuseTakenId(id, readSet, 'HOUSEHOLD_EXISTS'),
	'household.move': (_, context) => moveCards(context),
	'household.leave': (_, context) => moveCards(context),
	'household.return': (_, context) => moveCards(context),
	/**
	 * Ends all devices and cards of a forgotten household, which cannot return, takes the words from its threads, and
	 * forgets the mails to it, which know its addresses.
	 */
	'household.forget': async ({ id }, context) => {
		const doc = context.readSet.members.get(id);
		if (doc) context.changes.members.set(id, { ...doc, devices: {} });
		await endCards([id], context);
		await emptyThreads(id, context);
		context.changes.forgottenMails.push(...(await context.tx.mailsTo(context.readSet.association, id)));
	},
};
