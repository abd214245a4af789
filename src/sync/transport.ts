import type { Envelope } from '#contract/commands';
import type { MemberRef, Sha256 } from '#contract/ids';
import type { Cursor, PullPage } from '#contract/pull';
import type { PushResult } from '#contract/push';
import type { LocalFile } from '#local/db';

/** One entry of a pull: whom for, and how far this phone has read. */
export interface Wanted {
	as: MemberRef;
	cursor: Cursor | null;
	/** The count of visits that this phone was last told. */
	visits: number;
}

/**
 * What the loop needs of the server. Every function throws `Retry` when nothing is known to have
 * happened, `SignedOut` when the browser has no sign-in, and `ApiError` when the server refused the request itself.
 */
export interface Transport {
	/** Sends commands in order; the answers that could be read, in any number and order. */
	push(commands: Envelope[]): Promise<PushResult[]>;
	/** One page for each entry that could be read; changes of kinds unknown to this app are left out. */
	pull(wanted: Wanted[]): Promise<PullPage[]>;
	/**
	 * Puts a file on the server; putting it twice is the same as once.
	 *
	 * @returns the bytes of files for which the association has room still, where the server says so
	 */
	putFile(as: MemberRef, file: Pick<LocalFile, 'hash' | 'type' | 'bytes'>): Promise<number | undefined>;
	/** Fetches a file by the hash of its content. */
	getFile(as: MemberRef, hash: Sha256): Promise<Blob>;
	/** Which device this browser is signed in as. @throws SignedOut, Retry */
	device(): Promise<string>;
}
