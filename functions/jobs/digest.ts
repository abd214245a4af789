import { receiptId } from '#contract/names';
import { asksToRead, isRead, startOf } from '#domain/ledger';
import { noticeOf } from '#domain/notice';
import { isTold, phonesOf } from '#functions/delivery/phones';
import { byPush } from './send-push';
import { waitsForEvening } from './announce';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';

/**
 * 夕方まとめて: one notice in the evening of all that came since the evening before, for the phones that want it so.
 * What was read meanwhile, taken back, or told at once because it became urgent, is left out.
 */
export async function digest(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, rows } = lease.job;
	const { delivery } = deps.store;
	await fanOut(lease, deps, async () => {
		const { push } = deps;
		if (!push) return undefined;
		const ids = rows.map(({ id }) => id);
		const circulars = [...(await delivery.rows(association, 'circular', ids)).values()].filter(
			(circular) => asksToRead(circular) && !noticeOf(circular, startOf(circular))?.urgent,
		);
		if (circulars.length === 0) return undefined;
		return {
			...byPush({ push, association, urgent: false, deps }),
			targetsOf: async (households) => {
				const waiting = households.filter(([, household]) => waitsForEvening(household));
				const entries = waiting.flatMap(([id]) => circulars.map((circular) => receiptId(circular.id, id)));
				const receipts = await delivery.rows(association, 'receipt', entries);
				return phonesOf(waiting, (id, household, { timing }) =>
					timing === 'evening'
						? circulars.filter(
								(circular) =>
									isTold(circular.audience, household, id) &&
									!isRead(circular, receipts.get(receiptId(circular.id, id))),
							)
						: [],
				);
			},
		};
	});
}
