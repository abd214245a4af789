import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { entryToTick, putReceipt, receiptAndOwners, theReceipt } from './shared';

/** Takes a tick back. Taking back what is not there changes nothing. */
export const untickReceipt = {
	roles: LEADERS,
	numbered: false,
	needs: receiptAndOwners,
	touched: theReceipt,
	decide: (args, context) => {
		const entry = entryToTick(args, context);
		if ('refused' in entry) return entry;
		const { [args.way]: tick, ...rest } = entry.receipt;
		return tick ? putReceipt(rest) : { rows: [] };
	},
} satisfies CommandDefinition<'receipt.untick'>;
