import type { Id } from '#contract/ids';
import type { Circular, Delivery } from '#contract/rows';
import type { Log } from '#functions/log';
import type { MemberSet } from '#functions/store/delivery-store';
import type { MemberDoc } from '#functions/store/docs';
import type { JobDoc } from '#functions/store/job-docs';
import type { JobLease } from './lease';

/** A phone or a mail address: for whom, and what it is told of. */
export interface Target {
	/** The device, or the address. */
	key: string;
	/** The households that read there, each with its group. */
	members: { id: Id; group: Id }[];
	circulars: Circular[];
}

/** What became of one: `spared` as it wishes, `failed` for good, `later` in ms when it is known how long to wait. */
export type SendOutcome = 'accepted' | 'spared' | 'failed' | { later: number | undefined };

/** What is sent, as it stands at this moment, and how. */
export interface Sending<T extends Target = Target> {
	/** Passes the quiet hours. */
	urgent: boolean;
	/** As the deliveries name it. */
	way?: Delivery['way'];
	/** How many are under way at once: enough for a page in few rounds, few enough for the memory of one function. */
	atOnce: number;
	/** Who is gone through; all households when left out. */
	of?: MemberSet;
	/** These members alone: so few that they are one page. */
	only?: readonly Id[];
	/** What follows when all was sent and tried; nothing when left out. */
	followUp?: (job: JobDoc) => JobDoc;
	/** Notes what follows for a page of members at another time, before it is sent to; retries ask no more. */
	plan?(members: [Id, MemberDoc][]): Promise<void>;
	/** Where some members are written to. */
	targetsOf(members: [Id, MemberDoc][]): Promise<T[]>;
	/**
	 * @param tries attempts before this one
	 * @returns undefined: it is sent nothing any more, and counts nowhere
	 */
	send(target: T, tries: number): Promise<SendOutcome | undefined>;
}

/** Looks at what there is to send at this moment; undefined: nothing any more. */
export type Prepare<T extends Target> = () => Promise<Sending<T> | undefined>;

interface Attempt<T extends Target> {
	target: T;
	/** Attempts before this one. */
	tries: number;
}

/** What is sent in one go: a page of households, or retries whose time has come. */
export interface Round<T extends Target> {
	attempts: Attempt<T>[];
	/** Names what came of it among the circular's deliveries. */
	part: string;
	/** The job once these were tried, but for what has to be tried again. */
	job: JobDoc;
}

export interface Result {
	attempt: Attempt<Target>;
	outcome: SendOutcome;
}

/** Members that are gone through in one round. */
export const ROUND_MAX = 100;

/**
 * Begins the names of a job's parts. What another job of its kind sent, of another commit, step or evening, keeps its
 * own record; what the same job sends again after a crash is noted in the place of it.
 */
export const partOf = ({ name, at, planned = at, reminder }: JobDoc): string =>
	[name, Date.parse(planned), ...(reminder === undefined ? [] : [`r${reminder}`])].join('-');

/**
 * Sends to each, so many at once. A slow server takes its time, so that after each batch the lease is renewed, and
 * before the next one it is looked at what there is to send: what was taken back goes no further.
 */
export async function sendAll<T extends Target>(
	attempts: Attempt<T>[],
	{ sending, prepare, lease, log }: { sending: Sending<T>; prepare: Prepare<T>; lease: JobLease; log: Log },
): Promise<Result[]> {
	const { atOnce } = sending;
	const results: Result[] = [];
	let now: Sending<T> | undefined = sending;
	for (let at = 0; now && at < attempts.length; at += atOnce) {
		const { send } = now;
		const batch = attempts.slice(at, at + atOnce);
		const outcomes = await Promise.allSettled(batch.map(({ target, tries }) => send(target, tries)));
		for (const [i, attempt] of batch.entries()) {
			const outcome = outcomeOf(outcomes[i], log);
			if (outcome) results.push({ attempt, outcome });
		}
		await lease.renew();
		if (at + atOnce < attempts.length) now = await prepare();
	}
	return results;
}

/** One that breaks holds up no other, and is tried again. */
function outcomeOf(sent: PromiseSettledResult<SendOutcome | undefined> | undefined, log: Log): SendOutcome | undefined {
	if (sent?.status !== 'rejected') return sent?.value;
	log.failed('jobs.fanOut.send', sent.reason);
	return { later: undefined };
}
