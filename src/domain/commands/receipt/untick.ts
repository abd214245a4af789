import { startOf } from '../../ledger';
import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { entryToTick, isOutdated, putReceipt, receiptAndOwners, theReceipt } from './shared';

/**
 * Takes a tick back. Taking back what is not there changes nothing; and somebody whose phone still has a version that
 * no longer counts takes back no tick that was given for what holds now.
 */
export const untickReceipt = {
	roles: LEADERS,
	numbered: false,
	needs: receiptAndOwners,
	touched: theReceipt,
	audit: ({ circular, household, way }) => ({ circular, household, way }),
	decide: (args, context) => {
		const entry = entryToTick(args, context);
		if ('refused' in entry) return entry;
		const { [args.way]: tick, ...rest } = entry.receipt;
		const isOfLater = isOutdated(args.version, entry.circular) && (tick?.at ?? '') >= startOf(entry.circular);
		return tick && !isOfLater ? putReceipt(rest) : { rows: [] };
	},
} satisfies CommandDefinition<'receipt.untick'>;
