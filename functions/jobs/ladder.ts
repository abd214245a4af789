import { ladderOf } from '#domain/ladder';
import { noticeOf } from '#domain/notice';
import type { JobDoc } from '#functions/store/docs';
import type { JobDeps, KeepJob } from './job';

/**
 * Plans what follows the announcement of a circular where that does not arrive: each step is a job of its own with its
 * time, which looks again, when that has come, whether it still has to be done.
 */
export async function ladder(job: JobDoc, keep: KeepJob, deps: JobDeps): Promise<void> {
	const { association: id, rows, at } = job;
	const { delivery } = deps.store;
	const [ref] = rows;
	const circular = ref && (await delivery.rows(id, 'circular', [ref.id])).get(ref.id);
	const association = (await delivery.rows(id, 'association', [id])).get(id);
	if (!circular || !noticeOf(circular, at)) return void (await keep(undefined));
	const steps = ladderOf(circular, at, association?.ladder).map(({ job: name, due, reminder }): [string, JobDoc] => [
		`${id}.${circular.id}.${Date.parse(at)}.${name}-${reminder ?? 0}`,
		{ name, association: id, rows, at, due, planned: due, retries: [], ...(reminder !== undefined && { reminder }) },
	]);
	await keep(undefined, new Map(steps));
}
