import { ladderOf } from '#domain/ladder';
import { asksToRead, startOf } from '#domain/ledger';
import type { JobDoc } from '#functions/store/docs';
import type { JobDeps, KeepJob } from './job';

/**
 * Plans what follows the announcement of a circular where that does not arrive: each step is a job of its own with its
 * time, which looks again, when that has come, whether it still has to be done. A correction that nobody was asked to
 * read plans anew what its days have moved.
 */
export async function ladder(job: JobDoc, keep: KeepJob, deps: JobDeps): Promise<void> {
	const { association: id, rows, at: asked } = job;
	const { delivery } = deps.store;
	const [ref] = rows;
	const circular = ref && (await delivery.rows(id, 'circular', [ref.id])).get(ref.id);
	const association = (await delivery.rows(id, 'association', [id])).get(id);
	if (!circular || !asksToRead(circular)) return void (await keep(undefined));
	const at = startOf(circular);
	const steps = ladderOf(circular, at, association?.ladder)
		// What was to be done before a correction was done then.
		.filter(({ due }) => asked === at || due > asked)
		.map(({ job: name, due, reminder }): [string, JobDoc] => [
			`${id}.${circular.id}.${Date.parse(at)}.${name}-${Date.parse(due)}`,
			{ name, association: id, rows, at, due, planned: due, retries: [], ...(reminder !== undefined && { reminder }) },
		]);
	await keep(undefined, new Map(steps));
}
