import { isLaterCall } from '../../call-list';
import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { entryToTick, momentOf, putReceipt, receiptAndOwners, theReceipt } from './shared';

/**
 * かけた / 留守: what came of a call. The later call holds, in whatever order they arrive, so that two leaders may go
 * through one list without signal. Having told (伝えた) is a tick.
 */
export const callReceipt = {
	roles: LEADERS,
	numbered: false,
	needs: receiptAndOwners,
	touched: theReceipt,
	decide: (args, context) => {
		const entry = entryToTick(args, context);
		if ('refused' in entry) return entry;
		const { circular, receipt } = entry;
		const { member, stamp } = context;
		const at = momentOf(args.version, circular, stamp);
		const called = { id: stamp.command, at, by: member.member, outcome: args.outcome };
		return isLaterCall(called, receipt.called) ? putReceipt({ ...receipt, called }) : { rows: [] };
	},
} satisfies CommandDefinition<'receipt.call'>;
