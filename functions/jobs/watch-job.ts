import type { Id, Moment } from '#contract/ids';
import type { Watch } from '#contract/watch';
import { nextLook } from '#domain/watch/hours';
import type { JobDoc } from '#functions/store/job-docs';

type NamedJob = [id: string, job: JobDoc];

/** The job that looks each morning whether a household has fallen silent. A household has one. */
export const watchJob = (association: Id, household: Id, at: Moment): NamedJob => [
	`${association}.${household}.watch`,
	{
		...{ name: 'watch', association, rows: [{ kind: 'watch', id: household }], at },
		...{ due: nextLook(at, false), retries: [] },
	},
];

/** The job that tells those who are named what happened to a watch at the moment at which it was written. */
export const tellOfWatchJob = (association: Id, { id, at }: Watch): NamedJob => [
	`${association}.${id}.${Date.parse(at)}.tellOfWatch`,
	{ name: 'tellOfWatch', association, rows: [{ kind: 'watch', id }], at, due: at, retries: [] },
];
