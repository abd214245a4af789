import type { Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Circular, Receipt } from '#contract/rows';
import { isRead, isSeen, tickOf } from '#domain/ledger';
import type { MemberDoc } from '#functions/store/docs';
import type { JobDeps } from './job';

type Households = [Id, MemberDoc][];

/** Those of some households of which nothing says that they know the circular. */
export const unreadOf = (circular: Circular, households: Households, association: Id, deps: JobDeps) =>
	without((receipt) => isRead(circular, receipt), circular, households, { association, deps });

/** Those that it has not even reached: no notice of it stood on a screen of theirs either. */
export const unseenOf = (circular: Circular, households: Households, association: Id, deps: JobDeps) =>
	without((receipt) => isSeen(circular, receipt), circular, households, { association, deps });

async function without(
	isDone: (receipt: Receipt | undefined) => boolean,
	circular: Circular,
	households: Households,
	{ association, deps }: { association: Id; deps: JobDeps },
): Promise<Households> {
	const ids = households.map(([id]) => receiptId(circular.id, id));
	const receipts = await deps.store.delivery.rows(association, 'receipt', ids);
	return households.filter(([id]) => {
		const receipt = receipts.get(receiptId(circular.id, id));
		return !isDone(receipt) && tickOf(circular, receipt) === undefined;
	});
}
