import type { Id, Moment } from '#contract/ids';
import type { Delivery } from '#contract/rows';
import { addMs } from '#domain/moment';
import { countsFrom } from '#domain/ledger';
import { quietUntil } from '#domain/send-times';
import type { Phone } from '#functions/delivery/phones';
import { pushMessage } from '#functions/delivery/push-message';
import { PUSH_TTL_S, type PushSender } from '#functions/delivery/push-sender';
import type { JobDoc, MemberDoc, RetryDoc } from '#functions/store/docs';
import { leaseFrom } from '#functions/store/jobs';
import type { JobDeps, KeepJob } from './job';

/** Households that are gone through between two looks at whether there is anything to send still. */
const PAGE = 100;
/** When a phone that was not reached is tried again: 10 s, 1 min, 5 min, 1 h, 4 h after the attempt before. */
export const RETRY_MS = [10_000, 60_000, 300_000, 3_600_000, 14_400_000] as const;
/** Up to a quarter is added, so that phones which failed together do not come back together. */
const JITTER = 0.25;
/** Pushes that are under way at once: enough for a page in two rounds, few enough for the memory of one function. */
const AT_ONCE = 50;

/** What is sent, as it stands at this moment. */
export interface FanOut {
	/** Passes the quiet hours, and wakes a phone that sleeps. */
	urgent: boolean;
	/** What follows when all was sent and tried; nothing when left out. */
	followUp?: (job: JobDoc) => JobDoc;
	/** The phones of some households that are to be woken, each with what it is told of. */
	phonesOf(households: [Id, MemberDoc][]): Promise<Phone[]>;
}

interface Sending extends FanOut {
	push: PushSender;
	association: Id;
	deps: JobDeps;
}

/**
 * Wakes phones, a page of households at a time, and tries again those that were not reached. May be stopped at any
 * point: a page is then sent again, and notices of one tag take each other's place.
 *
 * @param prepare looks, before each page, at what there is to send; undefined: nothing any more
 */
export async function fanOut(
	job: JobDoc,
	keep: KeepJob,
	deps: JobDeps,
	prepare: () => Promise<FanOut | undefined>,
): Promise<void> {
	const { push, now } = deps;
	let state: JobDoc | undefined = job;
	while (state) {
		const isTooLate = Date.parse(now()) - Date.parse(state.at) > PUSH_TTL_S * 1000;
		const prepared: FanOut | undefined = push && !isTooLate ? await prepare() : undefined;
		if (!push || !prepared) return void (await keep(undefined));
		const quiet = prepared.urgent ? undefined : quietUntil(now());
		if (quiet !== undefined) return void (await keep({ ...state, due: quiet }));
		const sending = { ...prepared, push, association: state.association, deps };
		const next = await (state.through ? retryDue : sendPage)(state, sending);
		const isDone = next.through && next.retries.length === 0;
		if (!(await keep(isDone ? next.parts && prepared.followUp?.(next) : next))) return;
		state = isResting(next, now()) ? undefined : next;
	}
}

/** Nothing is to be done before its next retry. */
const isResting = ({ through, retries }: JobDoc, now: Moment): boolean =>
	through === true && retries.every(({ due }) => due > now);

/** The job after its next page of households. */
async function sendPage(job: JobDoc, sending: Sending): Promise<JobDoc> {
	const { store, now } = sending.deps;
	const households = await store.delivery.householdsAfter(job.association, job.after, PAGE);
	const phones = await sending.phonesOf(households);
	const pages = job.pages ?? 0;
	const attempts = phones.map((phone) => ({ phone, tries: 0 }));
	const sent = await sendAll(attempts, `${job.name}-${pages}`, job, sending);
	const after = households.at(-1)?.[0];
	if (households.length < PAGE || after === undefined) return untilRetry({ ...sent, through: true });
	return { ...sent, after, pages: pages + 1, due: leaseFrom(now()) };
}

/** The job after another attempt at those phones whose time has come. */
async function retryDue(job: JobDoc, sending: Sending): Promise<JobDoc> {
	const now = sending.deps.now();
	const isDue = (retry: RetryDoc) => retry.due <= now;
	const due = job.retries.filter(isDue).slice(0, PAGE);
	const members = await sending.deps.store.delivery.members(
		job.association,
		due.flatMap((retry) => retry.members),
	);
	// A household that has moved away meanwhile, or a phone that was taken out, is not among them any more.
	const phones = await sending.phonesOf([...members]);
	const again = phones.flatMap((phone) => {
		const tries = due.find(({ device }) => device === phone.device)?.tries;
		return tries === undefined ? [] : [{ phone, tries }];
	});
	const rest = { ...job, retries: job.retries.filter((retry) => !due.includes(retry)) };
	const part = `${job.name}-again-${Date.parse(sending.deps.now())}-${rest.retries.length}`;
	const sent = await sendAll(again, part, rest, sending);
	return rest.retries.some(isDue) ? { ...sent, due: leaseFrom(sending.deps.now()) } : untilRetry(sent);
}

/** The job until its first retry, when it has any. */
function untilRetry(job: JobDoc): JobDoc {
	const [first] = job.retries.map(({ due }) => due).sort();
	return first === undefined ? job : { ...job, due: first };
}

interface Attempt {
	phone: Phone;
	/** Attempts before this one. */
	tries: number;
}

interface Result {
	phone: Phone;
	accepted: boolean;
	retry?: RetryDoc;
}

/** Sends to each, and notes what came of it as one part of the deliveries; the job knows whom to try again. */
async function sendAll(attempts: Attempt[], part: string, job: JobDoc, sending: Sending): Promise<JobDoc> {
	const results: Result[] = [];
	for (let at = 0; at < attempts.length; at += AT_ONCE) {
		results.push(...(await Promise.all(attempts.slice(at, at + AT_ONCE).map((attempt) => sendOne(attempt, sending)))));
	}
	const { association, deps } = sending;
	await deps.store.delivery.noteDeliveries(association, deliveriesOf(results, part, deps));
	const retries = [...job.retries, ...results.flatMap(({ retry }) => retry ?? [])];
	return { ...job, retries, ...(results.length > 0 && { parts: [...(job.parts ?? []), part] }) };
}

async function sendOne({ phone, tries }: Attempt, sending: Sending): Promise<Result> {
	const { push, association, urgent, deps } = sending;
	const { endpoint, p256dh, auth } = phone.push;
	const message = pushMessage(phone, { association, urgent, now: deps.now(), tokens: deps.tokens });
	const outcome = await push.send({ endpoint, keys: { p256dh, auth } }, message);
	if (outcome === 'gone') {
		for (const { id } of phone.members)
			await deps.store.delivery.dropSubscription({ association, member: id }, phone.device, endpoint);
	}
	if (outcome === 'refused') deps.log.failed('jobs.fanOut.refused', undefined);
	if (typeof outcome === 'string') return { phone, accepted: outcome === 'accepted' };
	const wait = RETRY_MS[tries];
	if (wait === undefined) return { phone, accepted: false };
	const ms = Math.max(outcome.later ?? 0, wait) * (1 + JITTER * deps.random());
	const members = phone.members.map(({ id }) => id);
	return {
		...{ phone, accepted: false },
		retry: { members, device: phone.device, tries: tries + 1, due: addMs(deps.now(), ms) },
	};
}

/** What went out, by circular and group; a household counts as sent to when one of its phones was reached. */
function deliveriesOf(results: Result[], part: string, { now }: JobDeps): Delivery[] {
	const circulars = new Set(results.flatMap(({ phone }) => phone.circulars));
	return [...circulars].map((circular) => {
		const groups = new Map<Id, { sent: Set<Id>; failed: Set<Id> }>();
		for (const { phone, accepted } of results) {
			if (!phone.circulars.includes(circular)) continue;
			for (const { id, group } of phone.members) {
				const known = groups.get(group) ?? { sent: new Set(), failed: new Set() };
				known[accepted ? 'sent' : 'failed'].add(id);
				groups.set(group, known);
			}
		}
		return {
			...{ id: `${circular.id}.${part}`, circular: circular.id, version: countsFrom(circular), at: now() },
			groups: [...groups].map(([group, { sent, failed }]) => ({
				...{ group, sent: [...sent] },
				failed: [...failed].filter((id) => !sent.has(id)),
			})),
		};
	});
}
