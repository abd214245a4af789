import { claimedMoment } from '../../moment';
import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { entryToTick, putReceipt, receiptAndOwners, theReceipt } from './ledger-entry';

/** 紙で渡した / 伝えた. Ticking a ticked household changes nothing, so that two leaders may tick the same one. */
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
		const again = circular.corrections.findLast((correction) => correction.again);
		const ticked = receipt[args.way];
		if (ticked && ticked.at >= (again?.at ?? '')) return { rows: [] };
		const at = claimedMoment(stamp.claimed, again?.at ?? circular.publishedAt, stamp.now);
		return putReceipt({ ...receipt, [args.way]: { at, by: member.member } });
	},
} satisfies CommandDefinition<'receipt.tick'>;
