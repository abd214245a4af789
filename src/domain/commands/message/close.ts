import type { CommandDefinition } from '../definition';
import { sendMessage } from './send';
import { ownMessage, theMessage } from './shared';

/** 返事をしめきる: no household can reply any more. What was written stays, and its sender may still answer. */
export const closeReplies = {
	roles: sendMessage.roles,
	needs: theMessage,
	touched: theMessage,
	decide: ({ circular: id }, context) => {
		const found = ownMessage(id, context);
		if ('refused' in found) return found;
		if (found.repliesClosed) return { rows: [] };
		return { rows: [{ kind: 'circular', row: { ...found, repliesClosed: context.stamp.now } }] };
	},
} satisfies CommandDefinition<'message.close'>;
