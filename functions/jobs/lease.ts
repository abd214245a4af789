import type { JobDoc } from '#functions/store/job-docs';
import { LEASE_MS, leaseFrom } from '#functions/store/jobs';
import { dispatchDue } from './after-commit';
import type { JobDeps } from './job';

/** A sign of life costs a write: one in so many ms does, and leaves a slow piece of work the rest of the lease. */
const RENEW_MS = LEASE_MS / 4;

/** Ends a run whose job somebody else has taken meanwhile. */
export class LeaseLost extends Error {}

type LeaseDeps = Pick<JobDeps, 'store' | 'now' | 'dispatchJobs'>;

/**
 * A job in the hands of whoever runs it. It is written by this alone, so that one place knows whether it is still ours;
 * each method throws `LeaseLost` where it is not, and whatever is under way ends there.
 */
export class JobLease {
	readonly #id: string;
	readonly #deps: LeaseDeps;
	#job: JobDoc;

	/** @param job as it was taken */
	constructor(id: string, job: JobDoc, deps: LeaseDeps) {
		this.#id = id;
		this.#job = job;
		this.#deps = deps;
	}

	/** The job as it was last written. */
	get job(): JobDoc {
		return this.#job;
	}

	/** Writes how far it is, and goes on. */
	keep(next: JobDoc): Promise<void> {
		return this.#write({ ...next, due: leaseFrom(this.#deps.now()) });
	}

	/** Says that somebody still works on it: to be called between pieces of work that may take long together. */
	async renew(): Promise<void> {
		const heldFor = LEASE_MS - (Date.parse(this.#job.due) - Date.parse(this.#deps.now()));
		if (heldFor >= RENEW_MS) await this.keep(this.#job);
	}

	/** Lets go of it until its due time. */
	release(next: JobDoc): Promise<void> {
		return this.#write(next);
	}

	/** Deletes it, because nothing is left to do. `more` are jobs that it asks for; those that are due are handed on. */
	async end(more: ReadonlyMap<string, JobDoc> = new Map()): Promise<void> {
		await this.#write(undefined, more);
		const now = this.#deps.now();
		await dispatchDue(
			[...more].flatMap(([id, { due }]) => (due <= now ? [id] : [])),
			this.#deps,
		);
	}

	async #write(next: JobDoc | undefined, more?: ReadonlyMap<string, JobDoc>): Promise<void> {
		if (!(await this.#deps.store.delivery.keepJob(this.#id, this.#job, next, more))) throw new LeaseLost();
		if (next) this.#job = next;
	}
}
