import type { Circular } from '#contract/rows';
import { reminderEvening } from '#domain/answers/reminder';
import { LADDER } from '#domain/ladder';
import { isTold, mayAnswerOn, phonesOf } from '#functions/delivery/phones';
import type { DeviceDoc, MemberDoc } from '#functions/store/docs';
import { dueStepOf } from './due-step';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byPush } from './send-push';
import { unansweredOf } from './unanswered';
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

/** Phones that are told of all together ring then, unless that is too late. */
function isRungNow({ push }: DeviceDoc, isTogether: boolean): boolean {
	const timing = push && (push.timing ?? 'now');
	return timing === 'now' || (timing === 'evening' && !isTogether);
}

/**
 * Wakes the phones of those who have not answered, and of nobody else. Never at night, however urgent the circular is.
 * Phones that are told of all together are told now where their evening would be too late.
 */
export async function remindToAnswer(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, reminder = 0, planned = lease.job.due } = lease.job;
	const dueStep = await dueStepOf(lease.job, deps);
	await fanOut(lease, deps, async () => {
		const { push } = deps;
		const step = await dueStep();
		const question = step?.circular.content.question;
		if (!push || !step || !question) return undefined;
		const { circular } = step;
		const isTogether = reminderEvening(question, planned, reminder > LADDER.reminders) !== undefined;
		const isWoken = (device: DeviceDoc, household: MemberDoc) =>
			isRungNow(device, isTogether) && mayAnswerOn(device, household);
		return {
			...byPush({ push, association, deps, urgent: false, asks: planned }),
			targetsOf: async (households) => {
				// The answers of those that no notice would wake are not read.
				const able = households.filter(([, one]) => Object.values(one.devices).some((device) => isWoken(device, one)));
				const silent = await unansweredOf(circular, able, association, deps);
				return phonesOf(silent, (_id, household, _push, device) => (isWoken(device, household) ? [circular] : []));
			},
		};
	});
}
