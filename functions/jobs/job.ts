import type { Moment } from '#contract/ids';
import type { Log } from '#functions/log';
import type { BlobStore } from '#functions/store/blobs';
import type { Store } from '#functions/store/store';

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
