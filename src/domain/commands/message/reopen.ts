import type { CommandDefinition } from '../definition';
import { sendMessage } from './send';
import { ownMessage, theMessage } from './shared';

/** Takes replies to a message again. */
export const reopenReplies = {
	roles: sendMessage.roles,
	needs: theMessage,
	touched: theMessage,
	decide: ({ circular: id }, context) => {
		const found = ownMessage(id, context);
		if ('refused' in found) return found;
		const { repliesClosed, ...row } = found;
		return repliesClosed === undefined ? { rows: [] } : { rows: [{ kind: 'circular', row }] };
	},
} satisfies CommandDefinition<'message.reopen'>;
