import type { Moment } from '#contract/ids';
import type { Log } from '#functions/log';
import type { BlobStore } from '#functions/store/blobs';
import type { Store } from '#functions/store/store';
import { sweepUploads } from './sweep-uploads';

/** What a job works with. */
export interface JobDeps {
	store: Store;
	blobs: BlobStore;
	/** The server's clock. */
	now: () => Moment;
	log: Log;
}

export interface ScheduledJob {
	/** As Cloud Scheduler reads it, in Japan's time: https://cloud.google.com/appengine/docs/standard/scheduling-jobs-with-cron-yaml */
	schedule: string;
	/** May be stopped at any point and run twice at once: what is left over the next run does. */
	run(deps: JobDeps): Promise<void>;
}

/**
 * The jobs that run by the clock, by the name of their function. Deployed, each is a function of its own; the local Firebase
 * has no scheduler, and `npm start` runs them itself.
 */
export const SCHEDULED_JOBS = {
	sweepUploads: { schedule: 'every day 03:30', run: sweepUploads },
} satisfies Record<string, ScheduledJob>;

export type ScheduledJobName = keyof typeof SCHEDULED_JOBS;
