import { refuseSender } from '#functions/store/replies';
import type { EffectsOf } from './effect';

export const messageEffects: EffectsOf<'message'> = {
	/** A letter that nobody would read is not taken. */
	'message.reply': async ({ circular }, { tx, readSet, now }) => {
		const refused = await refuseSender(tx, readSet, circular, now);
		return refused && { refused };
	},
};
