import type { Id, Moment } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { isDeliveryTest } from '#domain/delivery-test';
import { countsFrom } from '#domain/ledger';
import { addMs } from '#domain/moment';
import { nextEvening } from '#domain/send-times';
import { noticeOf } from '#domain/notice';
import { isTold, phonesOf, waitsForEvening } from '#functions/delivery/phones';
import { byPush } from './send-push';
import type { MemberDoc, PushDoc } from '#functions/store/docs';
import { CHECK_MS } from './check-arrival';
import { circularOf } from './due-step';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';

/** The evening after it was sent, also for the households that are gone through after that moment of a later day. */
const eveningFor = (at: Moment, now: Moment): Moment => (nextEvening(at) > now ? nextEvening(at) : nextEvening(now));

/**
 * The circular is announced at once; or with all others of its day, or never, as the phone wishes. That a test spares
 * it has to be noted.
 */
const isForNow = ({ timing = 'now' }: PushDoc, circular: Circular, urgent: boolean) =>
	urgent || timing === 'now' || (timing === 'never' && isDeliveryTest(circular));

/**
 * Tells the audience of a circular that it was published, corrected or taken back, as it stands when each page of
 * households is sent: one that was taken back meanwhile is announced no further, and one that was corrected is left to
 * the correction's own announcement.
 */
export async function announce(lease: JobLease, deps: JobDeps): Promise<void> {
	const { job } = lease;
	const { association, rows, at } = job;
	const { delivery } = deps.store;
	await fanOut(lease, deps, async () => {
		const { push } = deps;
		if (!push) return undefined;
		const [ref] = rows;
		const circular = await circularOf(job, deps);
		const notice = circular && noticeOf(circular, at);
		if (!ref || !notice) return undefined;
		const { urgent } = notice;
		const isFor = (id: Id, household: MemberDoc) => isTold(circular.audience, household, id);
		return {
			...byPush({ push, association, urgent, deps }),
			followUp: (sent) => {
				const { name: _, after: _a, through: _t, ...rest } = sent;
				const due = addMs(deps.now(), urgent ? CHECK_MS.urgent : CHECK_MS.ordinary);
				return { ...rest, name: 'checkArrival', version: countsFrom(circular), due };
			},
			plan: async (households) => {
				const waits = households.some(([id, household]) => isFor(id, household) && waitsForEvening(household));
				if (waits && !urgent) await delivery.addToDigest(association, ref, eveningFor(at, deps.now()));
			},
			targetsOf: async (households) =>
				phonesOf(households, (id, household, push) =>
					isFor(id, household) && isForNow(push, circular, urgent) ? [circular] : [],
				),
		};
	});
}
