import type { Id, Moment } from '#contract/ids';
import type { Circular, Delivery } from '#contract/rows';
import { addMs } from '#domain/moment';
import { quietUntil } from '#domain/send-times';
import { deliveriesOf } from '#functions/delivery/deliveries';
import { PUSH_TTL_S } from '#functions/delivery/push-sender';
import type { MemberSet } from '#functions/store/delivery-store';
import type { JobDoc, MemberDoc, RetryDoc } from '#functions/store/docs';
import { leaseFrom } from '#functions/store/jobs';
import type { JobDeps, KeepJob } from './job';

/** Households that are gone through between two looks at whether there is anything to send still. */
const PAGE = 100;
/** When what was not taken is tried again: 10 s, 1 min, 5 min, 1 h, 4 h after the attempt before. */
export const RETRY_MS = [10_000, 60_000, 300_000, 3_600_000, 14_400_000] as const;
/** Up to a quarter is added, so that those which failed together do not come back together. */
const JITTER = 0.25;

/** A phone or a mail address: for whom, and what it is told of. */
export interface Target {
	/** The device, or the address. */
	key: string;
	/** The households that read there, each with its group. */
	members: { id: Id; group: Id }[];
	circulars: Circular[];
}

/** What became of one: `failed` for good, `later` in ms when it is known how long to wait. */
export type SendOutcome = 'accepted' | 'failed' | { later: number | undefined };

/** What is sent, as it stands at this moment, and how. */
export interface FanOut<T extends Target = Target> {
	/** Passes the quiet hours. */
	urgent: boolean;
	/** As the deliveries name it. */
	way?: Delivery['way'];
	/** How many are under way at once: enough for a page in few rounds, few enough for the memory of one function. */
	atOnce: number;
	/** Who is gone through; all households when left out. */
	of?: MemberSet;
	/** What follows when all was sent and tried; nothing when left out. */
	followUp?: (job: JobDoc) => JobDoc;
	/** Where some members are written to. */
	targetsOf(members: [Id, MemberDoc][]): Promise<T[]>;
	send(target: T): Promise<SendOutcome>;
}

interface Sending<T extends Target> extends FanOut<T> {
	deps: JobDeps;
}

/**
 * Sends to an association, a page of households at a time, and tries again what was not taken. May be stopped at any
 * point: a page is then sent again, and whatever sends sees to it that nobody is told twice.
 *
 * @param prepare looks, before each page, at what there is to send; undefined: nothing any more
 */
export async function fanOut<T extends Target>(
	job: JobDoc,
	keep: KeepJob,
	deps: JobDeps,
	prepare: () => Promise<FanOut<T> | undefined>,
): Promise<void> {
	const { now } = deps;
	let state: JobDoc | undefined = job;
	while (state) {
		const isTooLate = Date.parse(now()) - Date.parse(state.planned ?? state.at) > PUSH_TTL_S * 1000;
		const prepared: FanOut<T> | undefined = isTooLate ? undefined : await prepare();
		if (!prepared) return void (await keep(undefined));
		const quiet = prepared.urgent ? undefined : quietUntil(now());
		if (quiet !== undefined) return void (await keep({ ...state, due: quiet }));
		const sending = { ...prepared, deps };
		const next: JobDoc = await (state.through ? retryDue<T> : sendPage<T>)(state, sending);
		const isDone = next.through && next.retries.length === 0;
		if (!(await keep(isDone ? next.parts && prepared.followUp?.(next) : next))) return;
		state = isResting(next, now()) ? undefined : next;
	}
}

/** Nothing is to be done before its next retry. */
const isResting = ({ through, retries }: JobDoc, now: Moment): boolean =>
	through === true && retries.every(({ due }) => due > now);

/** What went out before, by the same kind of job, keeps its own record. */
const partOf = ({ name, reminder }: JobDoc): string => (reminder === undefined ? name : `${name}-r${reminder}`);

/** The job after its next page of households. */
async function sendPage<T extends Target>(job: JobDoc, sending: Sending<T>): Promise<JobDoc> {
	const { store, now } = sending.deps;
	const { of = 'household' } = sending;
	const members = await store.delivery.membersAfter(of, job.association, job.after, PAGE);
	const targets = await sending.targetsOf(members);
	const pages = job.pages ?? 0;
	const attempts = targets.map((target) => ({ target, tries: 0 }));
	const sent = await sendAll(attempts, `${partOf(job)}-${pages}`, job, sending);
	const after = members.at(-1)?.[0];
	if (members.length < PAGE || after === undefined) return untilRetry({ ...sent, through: true });
	return { ...sent, after, pages: pages + 1, due: leaseFrom(now()) };
}

/** The job after another attempt at those whose time has come. */
async function retryDue<T extends Target>(job: JobDoc, sending: Sending<T>): Promise<JobDoc> {
	const now = sending.deps.now();
	const isDue = (retry: RetryDoc) => retry.due <= now;
	const due = job.retries.filter(isDue).slice(0, PAGE);
	const members = await sending.deps.store.delivery.members(
		job.association,
		due.flatMap((retry) => retry.members),
	);
	// A household that has moved away meanwhile, or a phone or address that was taken out, is not among them any more.
	const targets = await sending.targetsOf([...members]);
	const again = targets.flatMap((target) => {
		const tries = due.find(({ key }) => key === target.key)?.tries;
		return tries === undefined ? [] : [{ target, tries }];
	});
	const rest = { ...job, retries: job.retries.filter((retry) => !due.includes(retry)) };
	const part = `${partOf(job)}-again-${Date.parse(sending.deps.now())}-${rest.retries.length}`;
	const sent = await sendAll(again, part, rest, sending);
	return rest.retries.some(isDue) ? { ...sent, due: leaseFrom(sending.deps.now()) } : untilRetry(sent);
}

/** The job until its first retry, when it has any. */
function untilRetry(job: JobDoc): JobDoc {
	const [first] = job.retries.map(({ due }) => due).sort();
	return first === undefined ? job : { ...job, due: first };
}

interface Attempt<T extends Target> {
	target: T;
	/** Attempts before this one. */
	tries: number;
}

interface Result {
	target: Target;
	accepted: boolean;
	retry?: RetryDoc;
}

/** Sends to each, and notes what came of it as one part of the deliveries; the job knows whom to try again. */
async function sendAll<T extends Target>(
	attempts: Attempt<T>[],
	part: string,
	job: JobDoc,
	sending: Sending<T>,
): Promise<JobDoc> {
	const { atOnce, way, deps } = sending;
	const results: Result[] = [];
	for (let at = 0; at < attempts.length; at += atOnce) {
		results.push(...(await Promise.all(attempts.slice(at, at + atOnce).map((attempt) => sendOne(attempt, sending)))));
	}
	const deliveries = deliveriesOf(results, { part, at: deps.now(), way });
	await deps.store.delivery.noteDeliveries(job.association, deliveries);
	const retries = [...job.retries, ...results.flatMap(({ retry }) => retry ?? [])];
	return { ...job, retries, ...(results.length > 0 && { parts: [...(job.parts ?? []), part] }) };
}

async function sendOne<T extends Target>({ target, tries }: Attempt<T>, sending: Sending<T>): Promise<Result> {
	const { deps } = sending;
	const outcome = await sending.send(target);
	if (typeof outcome === 'string') return { target, accepted: outcome === 'accepted' };
	const wait = RETRY_MS[tries];
	if (wait === undefined) return { target, accepted: false };
	const ms = Math.max(outcome.later ?? 0, wait) * (1 + JITTER * deps.random());
	const members = target.members.map(({ id }) => id);
	const retry = { members, key: target.key, tries: tries + 1, due: addMs(deps.now(), ms) };
	return { target, accepted: false, retry };
}
