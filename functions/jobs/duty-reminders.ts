import type { Id, Moment } from '#contract/ids';
import { nextReminder } from '#domain/duties/turns';
import type { JobDoc } from '#functions/store/job-docs';
import type { JobDeps } from './job';
import type { JobLease } from './lease';

/** A step of one evening. The same duty and evening is the same step, however often it is planned. */
const stepOf = (
	{ association, rows, at }: JobDoc,
	[duty, name, due]: readonly [Id, 'remindOfDuty' | 'mailOfDuty', Moment],
): [string, JobDoc] => [
	`${association}.${duty}.${Date.parse(due)}.${name}`,
	{ name, association, rows, at, due, planned: due, retries: [] },
];

/**
 * Plans the next evening on which somebody on a rota is reminded, and itself for that evening, when it plans the one
 * after. So a rota of a year has one evening planned at a time, and one that was made anew is followed from then on.
 */
export async function planDutyReminders(lease: JobLease, { store, now }: JobDeps): Promise<void> {
	const { association, rows } = lease.job;
	const duty = await store.delivery.row(association, 'duty', rows[0]?.id);
	const due = duty && nextReminder(duty, now());
	if (!duty || due === undefined) return lease.end();
	const next: JobDoc = { name: 'planDutyReminders', association, rows, at: lease.job.at, due, retries: [] };
	await lease.end(
		new Map([
			stepOf(lease.job, [duty.id, 'remindOfDuty', due]),
			stepOf(lease.job, [duty.id, 'mailOfDuty', due]),
			[`${association}.${duty.id}.${Date.parse(due)}.planDutyReminders`, next],
		]),
	);
}
