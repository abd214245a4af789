import { startOf } from '../../ledger';
import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { entryToTick, isOutdated, momentOf, putReceipt, receiptAndOwners, theReceipt } from './shared';

/**
 * 紙で渡した / 伝えた. Ticking a ticked household changes nothing, so that two leaders may tick the same one. A tick of a
 * version that no longer counts, because a correction or a withdrawal came while the leader was offline, is kept with a
 * time before that correction or withdrawal.
 */
export const tickReceipt = {
	roles: LEADERS,
	numbered: false,
	needs: receiptAndOwners,
	touched: theReceipt,
	decide: (args, context) => {
		const entry = entryToTick(args, context);
		if ('refused' in entry) return entry;
		const { circular, receipt } = entry;
		const { member, stamp } = context;
		const ticked = receipt[args.way];
		if (ticked && (ticked.at >= startOf(circular) || isOutdated(args.version, circular))) return { rows: [] };
		return putReceipt({ ...receipt, [args.way]: { at: momentOf(args.version, circular, stamp), by: member.member } });
	},
} satisfies CommandDefinition<'receipt.tick'>;
