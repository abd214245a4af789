import type { Moment } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { reminderEvening } from '#domain/answers/reminder';
import { LADDER, ladderOf, type LadderStep } from '#domain/ladder';
import { asksToRead, startOf } from '#domain/ledger';
import type { JobDoc } from '#functions/store/job-docs';
import { circularOf } from './due-step';
import type { JobDeps } from './job';
import type { JobLease } from './lease';

/**
 * Plans what follows the announcement of a circular where that does not arrive: each step is a job of its own with its
 * time, which looks again, when that has come, whether it still has to be done. Other settings hold for what is sent
 * after them. A correction that nobody was asked to
 * read plans anew what its days have moved. A reminder comes in the evening: phones that are told of all together then
 * find it among the rest, and ring once.
 */
export async function ladder(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association: id, rows, at: asked } = lease.job;
	const circular = await circularOf(lease.job, deps);
	const association = await deps.store.delivery.row(id, 'association', id);
	if (!circular || !asksToRead(circular)) return lease.end();
	const at = startOf(circular);
	const settings = association?.ladder ?? LADDER;
	const planned = ladderOf(circular, at, settings)
		// What was to be done before a correction was done then.
		.filter(({ due }) => asked === at || due > asked);
	const [ref] = rows;
	for (const step of planned) {
		const evening = eveningOf(step, circular);
		if (ref && evening) await deps.store.delivery.addToDigest(id, ref, evening);
	}
	const steps = planned.map(({ job: name, due, reminder }): [string, JobDoc] => [
		`${id}.${circular.id}.${Date.parse(at)}.${name}-${Date.parse(due)}`,
		{
			...{ name, association: id, rows, at, due, planned: due, settings, retries: [] },
			...(reminder !== undefined && { reminder }),
		},
	]);
	await lease.end(new Map(steps));
}

/** When phones that are told of all together hear of what others are reminded of at a step. */
function eveningOf({ job, due }: LadderStep, { content: { question } }: Circular): Moment | undefined {
	if (job === 'remind') return due;
	return job === 'remindToAnswer' && question ? reminderEvening(question, due, false) : undefined;
}
