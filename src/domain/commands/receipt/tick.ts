import { startOf, countsFrom } from '../../ledger';
import { claimedMoment } from '../../moment';
import { LEADERS } from '../../permission';
import type { CommandDefinition } from '../definition';
import { entryToTick, putReceipt, receiptAndOwners, theReceipt } from './shared';

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
		const { publishedAt } = circular;
		const start = startOf(circular);
		const ticked = receipt[args.way];
		if (ticked && ticked.at >= start) return { rows: [] };
		if (args.version !== undefined && args.version < countsFrom(circular)) {
			const before = stamp.claimed >= publishedAt && stamp.claimed < start ? stamp.claimed : publishedAt;
			return ticked ? { rows: [] } : putReceipt({ ...receipt, [args.way]: { at: before, by: member.member } });
		}
		const at = claimedMoment(stamp.claimed, start, stamp.now);
		return putReceipt({ ...receipt, [args.way]: { at, by: member.member } });
	},
} satisfies CommandDefinition<'receipt.tick'>;
