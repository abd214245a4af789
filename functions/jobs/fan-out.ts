import type { Moment } from '#contract/ids';
import { quietUntil } from '#domain/send-times';
import { deliveriesOf } from '#functions/delivery/deliveries';
import { PUSH_TTL_S } from '#functions/delivery/push-sender';
import type { JobDoc } from '#functions/store/job-docs';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { nextPage } from './pages';
import { dueRetries, isLastTry, isRetrying, restUntil, retriesOf } from './retries';
import { sendAll, type Prepare, type Result, type Round, type Sending, type Target } from './sending';

/**
 * Sends to an association, a page of households at a time, and tries again what was not taken. May be stopped at any
 * point: a page is then sent again, and whatever sends sees to it that nobody is told twice.
 *
 * @param prepare asked before each page, and each batch of one
 */
export async function fanOut<T extends Target>(lease: JobLease, deps: JobDeps, prepare: Prepare<T>): Promise<void> {
	const { now } = deps;
	for (;;) {
		const { job } = lease;
		const sending = isTooLate(job, now()) ? undefined : await prepare();
		if (!sending) return lease.end();
		const quiet = sending.urgent ? undefined : quietUntil(now());
		if (quiet !== undefined) return lease.release({ ...job, due: quiet });
		const round = await (isRetrying(job) ? dueRetries<T> : nextPage<T>)(job, sending, deps);
		const next = await sendRound(round, { sending, prepare, lease, deps });
		if (next.through && next.retries.length === 0) {
			const following = next.parts && sending.followUp?.(next);
			return following ? lease.release(following) : lease.end();
		}
		const due = isRetrying(next) ? restUntil(next.retries, now()) : undefined;
		if (due) return lease.release({ ...next, due });
		await lease.keep(next);
	}
}

/** No push service would have kept it for so long. */
const isTooLate = ({ planned, at }: JobDoc, now: Moment): boolean =>
	Date.parse(now) - Date.parse(planned ?? at) > PUSH_TTL_S * 1000;

/** Sends a round, and notes what came of it as one part of the deliveries; the job knows whom to try again. */
async function sendRound<T extends Target>(
	{ attempts, part, job }: Round<T>,
	{ deps, ...how }: { sending: Sending<T>; prepare: Prepare<T>; lease: JobLease; deps: JobDeps },
): Promise<JobDoc> {
	// Before the first is taken: a phone shows it while the others are still being sent to.
	const at = deps.now();
	const results = await sendAll(attempts, { ...how, log: deps.log });
	if (results.length === 0) return job;
	const sent = results.map(({ attempt: { target }, outcome }) => ({
		target,
		outcome: typeof outcome === 'string' ? outcome : ('failed' as const),
	}));
	const deliveries = deliveriesOf(sent, { part, at, way: how.sending.way });
	await deps.store.delivery.noteDeliveries(job.association, deliveries);
	if (results.some(isGivenUp)) deps.log.failed('jobs.fanOut.givenUp', undefined);
	const again = retriesOf(results, deps);
	if (again.length > 0) deps.log.noted('retry', { job: job.name, count: again.length });
	return { ...job, retries: [...job.retries, ...again], parts: [...(job.parts ?? []), part] };
}

const isGivenUp = ({ attempt, outcome }: Result): boolean => typeof outcome === 'object' && isLastTry(attempt.tries);
