import { setUnseen } from '#functions/store/arrivals';
import type { EffectsOf } from './effect';

export const receiptEffects: EffectsOf<'receipt'> = {
	/** Whoever reads in the app has a phone that works: its notices are in doubt no more. A mail says nothing of it. */
	'receipt.read': async ({ by }, { readSet, changes }) => {
		if (by === 'mail') return;
		for (const [id, doc] of readSet.members) if (doc.unseen) setUnseen(id, doc, undefined, { readSet, changes });
	},
};
