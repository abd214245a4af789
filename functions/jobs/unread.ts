import type { Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Circular } from '#contract/rows';
import { isRead, tickOf } from '#domain/ledger';
import type { MemberDoc } from '#functions/store/docs';
import type { JobDeps } from './job';

type Households = [Id, MemberDoc][];

/** Those of some households of which nothing says that they know the circular. */
export async function unreadOf(
	circular: Circular,
	households: Households,
	association: Id,
	{ store }: JobDeps,
): Promise<Households> {
	const ids = households.map(([id]) => receiptId(circular.id, id));
	const receipts = await store.delivery.rows(association, 'receipt', ids);
	return households.filter(([id]) => {
		const receipt = receipts.get(receiptId(circular.id, id));
		return !isRead(circular, receipt) && tickOf(circular, receipt) === undefined;
	});
}
