import type { Circular } from '#contract/rows';
import { LADDER } from '#domain/ladder';
import { isTold, phonesOf } from '#functions/delivery/phones';
import { dueStepOf } from './due-step';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byPush } from './send-push';
import { unreadOf } from './unread';

/** Whether a reminder is one by hand, of something urgent; those of the ladder have the first numbers. */
export const isUrgentByHand = ({ content }: Circular, reminder: number): boolean =>
	content.urgent && reminder > LADDER.reminders;

/**
 * Wakes the phones of those once more who don't know the circular yet; not those that are told of urgent things alone,
 * nor those that are told of all together in the evening: see `digest`. Something urgent of which somebody reminds by
 * hand is told as it was at first: at once, in the night too, and to all phones.
 */
export async function remind(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, reminder = 0 } = lease.job;
	const dueStep = await dueStepOf(lease.job, deps);
	await fanOut(lease, deps, async () => {
		const { push } = deps;
		const step = await dueStep();
		if (!push || !step) return undefined;
		const { circular } = step;
		const urgent = isUrgentByHand(circular, reminder);
		return {
			...byPush({ push, association, deps, urgent, reminder }),
			targetsOf: async (households) => {
				const told = households.filter(([id, household]) => isTold(circular.audience, household, id));
				const unread = await unreadOf(circular, told, association, deps);
				return phonesOf(unread, (_id, _household, { timing = 'now' }) =>
					urgent || timing === 'now' ? [circular] : [],
				);
			},
		};
	});
}
