import type { Moment } from '#contract/ids';
import { addMs } from '#domain/moment';
import type { MailOutcome } from '#functions/delivery/mail-sender';
import type { JobDoc, RetryDoc } from '#functions/store/job-docs';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { partOf, ROUND_MAX, type Result, type Round, type Sending, type Target } from './sending';

/** When what was not taken is tried again: 10 s, 1 min, 5 min, 1 h, 4 h after the attempt before. */
export const RETRY_MS = [10_000, 60_000, 300_000, 3_600_000, 14_400_000] as const;
/** Whether an attempt after so many others is not followed by another one. */
export const isLastTry = (tries: number): boolean => RETRY_MS[tries] === undefined;

/** Up to a quarter is added, so that those which failed together do not come back together. */
const JITTER = 0.25;

/** The document of a job holds some 8,000 at most (1 MiB): from so many on no other page is begun. */
const RETRIES_MAX = 1000;

/** Whether a job tries again what was not taken, instead of going on to the next page. */
export const isRetrying = ({ through, retries }: JobDoc): boolean => through === true || retries.length > RETRIES_MAX;

const isDueBy =
	(now: Moment) =>
	({ due }: RetryDoc): boolean =>
		due <= now;

/** Those of a job's retries whose time has come. */
export async function dueRetries<T extends Target>(
	job: JobDoc,
	{ targetsOf }: Sending<T>,
	{ store, now: clock }: JobDeps,
): Promise<Round<T>> {
	const now = clock();
	const due = job.retries.filter(isDueBy(now)).slice(0, ROUND_MAX);
	const members = await store.delivery.members(
		job.association,
		due.flatMap((retry) => retry.members),
	);
	// A household that has moved away meanwhile, or a phone or address that was taken out, is not among them any more.
	const targets = await targetsOf([...members]);
	const attempts = targets.flatMap((target) => {
		const tries = due.find(({ key }) => key === target.key)?.tries;
		return tries === undefined ? [] : [{ target, tries }];
	});
	const retries = job.retries.filter((retry) => !due.includes(retry));
	return { attempts, part: `${partOf(job)}-again-${Date.parse(now)}-${retries.length}`, job: { ...job, retries } };
}

/** What of these has to be tried again, and when; a target that was tried often enough is given up. */
export function retriesOf(results: readonly Result[], { now, random }: Pick<JobDeps, 'now' | 'random'>): RetryDoc[] {
	return results.flatMap(({ attempt: { target, tries }, outcome }) => {
		const wait = RETRY_MS[tries];
		if (typeof outcome === 'string' || wait === undefined) return [];
		const ms = Math.max(outcome.later ?? 0, wait) * (1 + JITTER * random());
		const members = target.members.map(({ id }) => id);
		return [{ members, key: target.key, tries: tries + 1, due: addMs(now(), ms) }];
	});
}

/** When the first of them is due, where none is by now. */
export function restUntil(retries: readonly RetryDoc[], now: Moment): Moment | undefined {
	return retries.some(isDueBy(now)) ? undefined : retries.map(({ due }) => due).sort()[0];
}

/**
 * Lets a job that sends a mail or a few try again those that are to go later; ends it where there are none, or where it
 * did often enough.
 *
 * @param outcomes of its mails; undefined for one that must not be sent
 */
export function tryAgain(
	lease: JobLease,
	outcomes: readonly (MailOutcome | undefined)[],
	{ now, log }: Pick<JobDeps, 'now' | 'log'>,
): Promise<void> {
	const { tries = 0 } = lease.job;
	const pause = RETRY_MS[tries];
	const waits = outcomes.flatMap((outcome) => (typeof outcome === 'object' ? [outcome.later ?? 0] : []));
	if (waits.length === 0 || pause === undefined) return lease.end();
	log.noted('retry', { job: lease.job.name, count: waits.length });
	return lease.release({ ...lease.job, tries: tries + 1, due: addMs(now(), Math.max(pause, ...waits)) });
}
