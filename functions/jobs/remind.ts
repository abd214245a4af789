import { noticeOf } from '#domain/notice';
import { isTold, phonesOf } from '#functions/delivery/phones';
import { pushMessage } from '#functions/delivery/push-message';
import type { JobDoc } from '#functions/store/docs';
import { fanOut } from './fan-out';
import type { JobDeps, KeepJob } from './job';
import { byPush } from './send-push';
import { unreadOf } from './unread';

/**
 * Wakes the phones of those once more who don't know the circular yet; not those that are told of urgent things alone.
 */
export async function remind(job: JobDoc, keep: KeepJob, deps: JobDeps): Promise<void> {
	const { association, rows, at, reminder } = job;
	const { delivery } = deps.store;
	await fanOut(job, keep, deps, async () => {
		const { push } = deps;
		const [ref] = rows;
		const circular = ref && (await delivery.rows(association, 'circular', [ref.id])).get(ref.id);
		if (!push || !circular || !noticeOf(circular, at)) return undefined;
		return {
			...byPush({
				...{ push, association, deps, urgent: false },
				message: (phone) =>
					pushMessage(phone, { association, urgent: false, reminder, tokens: deps.tokens, now: deps.now() }),
			}),
			targetsOf: async (households) => {
				const told = households.filter(([id, household]) => isTold(circular.audience, household, id));
				const unread = await unreadOf(circular, told, association, deps);
				return phonesOf(unread, (_id, _household, { timing }) => (timing === 'never' ? [] : [circular]));
			},
		};
	});
}
