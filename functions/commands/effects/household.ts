import type { Id } from '#contract/ids';
import { findIn } from '#functions/store/read-set';
import type { EffectContext, EffectsOf } from './effect';
import { endCards, moveCards } from './shared/cards';
import { emptyAnswers } from './shared/answers';
import { takeNamesOffMeetings } from './shared/meetings';
import { leaveSeats } from './shared/holder';
import { refuseTakenId } from './shared/ids';
import { emptyLetters } from './shared/letters';
import { removeReadings } from './shared/readings';
import { emptyThreads } from './shared/threads';

/**
 * Takes a forgotten household, which cannot return, out of all that leads to it: its devices and cards end, the words
 * go from its threads, its answers and what was written to it alone, its names from the seats, the list of readings
 * and the registers of meetings, and what is known of its cards and of the mails to it is deleted. `sweepAccounts`
 * deletes the sign-in accounts of phones that act for nobody else.
 */
async function forget(id: Id, context: EffectContext): Promise<void> {
	const { tx, readSet, changes } = context;
	const { association } = readSet;
	const doc = readSet.members.get(id);
	if (doc) {
		const { unseen: _, ...rest } = doc;
		changes.members.set(id, { ...rest, devices: {} });
	}
	await endCards([id], context);
	await emptyThreads(id, context);
	await emptyAnswers(id, context);
	await takeNamesOffMeetings(id, context);
	await emptyLetters(id, context);
	const name = findIn(readSet)('household', id)?.name;
	await leaveSeats(id, name, context);
	await removeReadings(name, context);
	changes.forgottenMails.push(...(await tx.search.mailsTo(association, id)).keys());
	changes.forgottenKeys.push(...(await tx.search.keyFilesOf(association, id)).keys());
}

export const householdEffects: EffectsOf<'household'> = {
	'household.add': async ({ id }, { readSet }) => refuseTakenId(id, readSet, 'HOUSEHOLD_EXISTS'),
	'household.move': (_, context) => moveCards(context),
	'household.leave': (_, context) => moveCards(context),
	'household.return': (_, context) => moveCards(context),
	'household.forget': ({ id }, context) => forget(id, context),
};
