import type { Id } from '#contract/ids';
import type { PushPayload } from '#contract/subscription';
import type { Circular } from '#contract/rows';
import { addMs } from '#domain/moment';
import { noticeOf, type NoticeOf } from '#domain/notice';
import { phonesOf, type Phone } from '#functions/delivery/phones';
import { PUSH_TTL_S, type PushMessage, type PushSender } from '#functions/delivery/push-sender';
import type { JobDoc, RetryDoc } from '#functions/store/docs';
import { leaseFrom } from '#functions/store/jobs';
import { noticeLabel } from '#i18n/notices';
import type { JobDeps, KeepJob } from './job';

/** Households that are gone through between two looks at whether the circular still stands. */
const PAGE = 100;
/** When a phone that was not reached is tried again: 10 s, 1 min, 5 min, 1 h, 4 h after the attempt before. */
export const RETRY_MS = [10_000, 60_000, 300_000, 3_600_000, 14_400_000] as const;
/** Up to a quarter is added, so that phones which failed together do not come back together. */
const JITTER = 0.25;

/** Pushes that are under way at once: enough for a page in two rounds, few enough for the memory of one function. */
const AT_ONCE = 50;

/** What sending one announcement works with. */
interface Sending {
	circular: Circular;
	notice: NoticeOf;
	push: PushSender;
	association: Id;
	deps: JobDeps;
}

/**
 * Wakes the phones of a circular's audience, a page of households at a time, and tries again those that were not
 * reached. What is sent is the circular as it stands at that moment: one that was taken back meanwhile is announced no
 * further. May be stopped at any point: a page is then sent again, and notices of one tag take each other's place.
 */
export async function announce(job: JobDoc, keep: KeepJob, deps: JobDeps): Promise<void> {
	let state: JobDoc | undefined = job;
	while (state) {
		const sending = await prepare(state, deps);
		const next: JobDoc | undefined = sending && (await (state.through ? retryDue : sendPage)(state, sending));
		if (!(await keep(next))) return;
		state = next?.through ? undefined : next;
	}
}

/** Undefined when there is nothing to send any more. */
async function prepare({ association, rows, at }: JobDoc, deps: JobDeps): Promise<Sending | undefined> {
	const { push, store, now } = deps;
	const [ref] = rows;
	if (!push || !ref || Date.parse(now()) - Date.parse(at) > PUSH_TTL_S * 1000) return undefined;
	const circular = (await store.delivery.row(association, ref)) as Circular | undefined;
	const notice = circular && noticeOf(circular);
	return notice && { circular, notice, push, association, deps };
}

/** The job after its next page of households; undefined when nothing is left to do. */
async function sendPage(job: JobDoc, sending: Sending): Promise<JobDoc | undefined> {
	const { store, now } = sending.deps;
	const households = await store.delivery.householdsAfter(job.association, job.after, PAGE);
	const phones = phonesOf(households, sending.circular.audience);
	const failed = await sendAll(
		phones.map((phone) => ({ ...phone, tries: 0 })),
		sending,
	);
	const retries = [...job.retries, ...failed];
	const after = households.at(-1)?.[0];
	if (households.length < PAGE || after === undefined) return waiting({ ...job, through: true, retries });
	return { ...job, after, retries, due: leaseFrom(now()) };
}

/** The job after another attempt at those phones whose time has come. */
async function retryDue(job: JobDoc, sending: Sending): Promise<JobDoc | undefined> {
	const now = sending.deps.now();
	const due = job.retries.filter((retry) => retry.due <= now);
	const members = await sending.deps.store.delivery.members(
		job.association,
		due.map(({ member }) => member),
	);
	// A household that has moved away meanwhile, or a phone that was taken out, is not among them any more.
	const phones = phonesOf(members, sending.circular.audience);
	const again = phones.flatMap((phone) => {
		const tries = due.find(({ device }) => device === phone.device)?.tries;
		return tries === undefined ? [] : [{ ...phone, tries }];
	});
	const failed = await sendAll(again, sending);
	return waiting({ ...job, retries: [...job.retries.filter((retry) => retry.due > now), ...failed] });
}

/** The job until its first retry; undefined when it has none. */
function waiting(job: JobDoc): JobDoc | undefined {
	const [first] = job.retries.map(({ due }) => due).sort();
	return first === undefined ? undefined : { ...job, due: first };
}

/** Sends to each, and answers whom to try again. */
async function sendAll(phones: (Phone & { tries: number })[], sending: Sending): Promise<RetryDoc[]> {
	const retries: RetryDoc[] = [];
	for (let at = 0; at < phones.length; at += AT_ONCE) {
		const outcomes = await Promise.all(phones.slice(at, at + AT_ONCE).map((phone) => sendOne(phone, sending)));
		retries.push(...outcomes.filter((retry) => retry !== undefined));
	}
	return retries;
}

async function sendOne(phone: Phone & { tries: number }, sending: Sending): Promise<RetryDoc | undefined> {
	const { push, association, deps } = sending;
	const { endpoint, p256dh, auth } = phone.push;
	const outcome = await push.send({ endpoint, keys: { p256dh, auth } }, messageFor(phone, sending));
	if (outcome === 'gone') {
		await deps.store.delivery.dropSubscription({ association, member: phone.member }, phone.device, endpoint);
	}
	if (outcome === 'refused') deps.log.failed('jobs.announce.refused', undefined);
	if (typeof outcome === 'string') return undefined;
	const wait = RETRY_MS[phone.tries];
	if (wait === undefined) return undefined;
	const ms = Math.max(outcome.later ?? 0, wait) * (1 + JITTER * deps.random());
	return { member: phone.member, device: phone.device, tries: phone.tries + 1, due: addMs(deps.now(), ms) };
}

function messageFor({ push }: Phone, { circular, notice, association }: Sending): PushMessage {
	const title = noticeLabel(push.language, notice.kind, push.titles ? notice.title : undefined);
	const tag = `${association}/${circular.id}`;
	const payload: PushPayload = {
		web_push: 8030,
		mutable: true,
		notification: { title, lang: push.language, tag, navigate: `/circular/${circular.id}` },
	};
	return { payload: JSON.stringify(payload), urgent: notice.urgent, topic: tag };
}
