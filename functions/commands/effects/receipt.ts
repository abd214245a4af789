import { setUnseen } from '#functions/store/arrivals';
import type { EffectsOf } from './effect';

export const receiptEffects: EffectsOf<'receipt'> = {
	/** Whoever reads has a phone that works: its notices are in doubt no more. */
	'receipt.read': async (_, { readSet, changes }) => {
		for (const [id, doc] of readSet.members) if (doc.unseen) setUnseen(id, doc, undefined, { readSet, changes });
	},
};
