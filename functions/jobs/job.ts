import type { Moment } from '#contract/ids';
import type { Secrets } from '#functions/commands/secrets';
import type { MailSender } from '#functions/delivery/mail-sender';
import type { PushSender } from '#functions/delivery/push-sender';
import type { TokenSealer } from '#functions/delivery/sealed-token';
import type { Log } from '#functions/log';
import type { BlobStore } from '#functions/store/blobs';
import type { Store } from '#functions/store/store';
import type { DispatchJobs } from './after-commit';

/** What a job works with. */
export interface JobDeps {
	store: Store;
	blobs: BlobStore;
	/** Sends to phones; absent where no key for it is set up. */
	push?: PushSender;
	/** Sends mails; absent where no server for them is set up. */
	mail?: MailSender;
	/** Makes what a phone hands back as proof, and what stands in the links of mails. */
	tokens: TokenSealer;
	/** Where the app is open: `https://kairan.example`. Links in mails begin with it. */
	origin: string;
	/** For what is sent later: it is carried out as all commands are. */
	secrets: Pick<Secrets, 'pepper'>;
	/** Deletes the sign-in accounts of some phones; nothing for those that have none. */
	deleteAccounts: (devices: string[]) => Promise<void>;
	/** Ends the sign-ins of some phones, wherever they are used; nothing for those that have no account. */
	endSignIns: (devices: string[]) => Promise<void>;
	/** Starts jobs as tasks; absent on a developer's machine, where the sweep runs them itself. */
	dispatchJobs?: DispatchJobs;
	/** The server's clock. */
	now: () => Moment;
	/** Between 0 and 1, for times that must not fall together. */
	random: () => number;
	log: Log;
}

export interface ScheduledJob {
	/** As Cloud Scheduler reads it, in Japan's time: https://cloud.google.com/appengine/docs/standard/scheduling-jobs-with-cron-yaml */
	schedule: string;
	/** May be stopped at any point and run twice at once: what is left over the next run does. */
	run(deps: JobDeps): Promise<void>;
}
