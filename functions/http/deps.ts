import type { Moment } from '#contract/ids';
import type { AuthSettings } from '#contract/session';
import type { Secrets } from '#functions/commands/secrets';
import type { PushSender } from '#functions/delivery/push-sender';
import type { TokenSealer } from '#functions/delivery/sealed-token';
import type { DispatchJobs } from '#functions/jobs/after-commit';
import type { Log } from '#functions/log';
import type { BlobStore } from '#functions/store/blobs';
import type { Store } from '#functions/store/store';
import type { Quota } from '#functions/store/uploads';
import type { DeviceBudgets } from './device-budgets';

/** Everything that the app takes from outside: tests hand it their own clock and ids, and the same store. */
export interface Deps {
	store: Store;
	blobs: BlobStore;
	/** The server's clock. */
	now: () => Moment;
	/** The device (uid) that an ID token was given to; rejects when the token is not good. */
	verifyToken: (token: string) => Promise<string>;
	/** A custom token with which the phone signs in as the device. */
	mintToken: (device: string) => Promise<string>;
	/** An id for a device that was never seen. */
	newDevice: () => string;
	secrets: Secrets;
	/** How phones sign in; handed out with each session. */
	auth: AuthSettings;
	log: Log;
	/** Sends to phones; absent where no key for it is set up. */
	push?: PushSender;
	/** What the mail server of our domain shows when it hands over a mail, and from which address ours are. */
	inbound?: { secret: string; from: string };
	/** Opens what a phone hands back as proof, and the links of mails. */
	tokens: TokenSealer;
	/** Takes the ids of the jobs of what was committed. When it fails, the push is done all the same. */
	dispatchJobs: DispatchJobs;
	/** Proxies of our own between the internet and the function: see `placeOf`. */
	proxies: number;
	/** True on a developer's machine only: the header `x-kairan-now` then sets the clock, so that seeds replay a year. */
	clockByHeader: boolean;
	/** What an association may store, unless a test wants little: `UPLOAD_QUOTA`. */
	quota?: Quota;
	/** At most this many changes in a page; the contract's PULL_LIMIT unless a test wants short pages. */
	pullLimit?: number;
}

/** What the middleware leaves for the handlers. */
export interface Env {
	Variables: { now: Moment; devices: DeviceBudgets };
}
