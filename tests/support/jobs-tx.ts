import type { JobDoc } from '#functions/store/job-docs';
import type { Tx } from '#functions/store/tx';

/** A transaction over jobs that lie in a map, for the rules of jobs without an emulator. */
export const jobsTx = (jobs: Map<string, JobDoc>): Tx =>
	({
		paths: { job: (id: string) => id },
		job: async (id: string) => jobs.get(id),
		set: (id: string, job: JobDoc) => void jobs.set(id, job),
		delete: (id: string) => void jobs.delete(id),
	}) as unknown as Tx;
