import { LADDER } from '#domain/ladder';
import { isTold, phonesOf } from '#functions/delivery/phones';
import type { JobDoc, PushDoc } from '#functions/store/docs';
import { dueStep } from './due-step';
import { fanOut } from './fan-out';
import type { JobDeps, KeepJob } from './job';
import { byPush } from './send-push';
import { unreadOf } from './unread';

/**
 * Wakes the phones of those once more who don't know the circular yet; not those that are told of urgent things alone.
 */
export async function remind(job: JobDoc, keep: KeepJob, deps: JobDeps): Promise<void> {
	const { association, reminder = 0 } = job;
	const byHand = reminder > LADDER.reminders;
	await fanOut(job, keep, deps, async () => {
		const { push } = deps;
		const step = await dueStep(job, deps);
		if (!push || !step) return undefined;
		const { circular } = step;
		return {
			...byPush({ push, association, deps, urgent: false, reminder }),
			targetsOf: async (households) => {
				const told = households.filter(([id, household]) => isTold(circular.audience, household, id));
				const unread = await unreadOf(circular, told, association, deps);
				// The ladder's own come in the evening, when such a phone is told of all the rest.
				const isAsked = ({ timing }: PushDoc) => timing !== 'never' && !(byHand && timing === 'evening');
				return phonesOf(unread, (_id, _household, push) => (isAsked(push) ? [circular] : []));
			},
		};
	});
}
