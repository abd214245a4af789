import type { Id } from '#contract/ids';
import type { SafetyCheck } from '#contract/safety';
import { dayInJapan } from '#domain/moment';
import { isLeader } from '#domain/permission';
import { isRunning } from '#domain/safety/check';
import { phonesOfMembers, type Phone } from '#functions/delivery/phones';
import { pushOf } from '#functions/delivery/push-message';
import type { PushMessage } from '#functions/delivery/push-sender';
import type { MemberDoc } from '#functions/store/docs';
import { isPresent } from '#functions/store/members';
import { safetyLabel } from '#i18n/notices';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byPush } from './send-push';

/** The check of a job while it still asks. */
export async function runningCheck({ job }: JobLease, { store, now }: JobDeps): Promise<SafetyCheck | undefined> {
	const ref = job.rows.find(({ kind }) => kind === 'safetyCheck');
	const check = await store.delivery.row(job.association, 'safetyCheck', ref?.id);
	return check && isRunning(check, now()) ? check : undefined;
}

const isIn = ({ scope }: SafetyCheck, { group }: MemberDoc): boolean => scope.to === 'all' || scope.group === group;

/**
 * Tells everybody whom a check asks that it began, at any hour and whatever they wish to be told of: it asks after
 * their lives. A drill, which says so, spares those who wish to be told of nothing but what is urgent.
 */
export async function tellOfSafety(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association } = lease.job;
	const { push } = deps;
	await fanOut(lease, deps, async () => {
		const check = await runningCheck(lease, deps);
		if (!push || !check) return undefined;
		return {
			...byPush({
				...{ push, association, deps, urgent: !check.drill },
				message: (phone) => messageOf(phone, association, check, '/safety'),
			}),
			targetsOf: async (households) =>
				phonesOfMembers(households.filter(([, one]) => one.group !== undefined && isIn(check, one))).filter(
					({ push: { timing } }) => !check.drill || timing !== 'never',
				),
		};
	});
}

/** Tells those who lead: somebody has to walk from door to door. Not whoever started it. */
export async function tellLeadersOfSafety(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association } = lease.job;
	const { push, now } = deps;
	await fanOut(lease, deps, async () => {
		const check = await runningCheck(lease, deps);
		if (!push || !check) return undefined;
		const isTold = (id: Id, seat: MemberDoc) =>
			id !== check.by.seat && leads(seat, check) && isPresent(seat, dayInJapan(now()));
		return {
			...byPush({
				...{ push, association, deps, urgent: !check.drill },
				message: (phone) => messageOf(phone, association, check, `/desk/safety/${check.id}`),
			}),
			of: 'seat',
			targetsOf: async (seats) => phonesOfMembers(seats.filter(([id, seat]) => isTold(id, seat))),
		};
	});
}

/** Whether a seat sees the doors of a check. */
export const leads = (seat: MemberDoc, check: SafetyCheck): boolean =>
	seat.role !== undefined && isLeader(seat.role) && (seat.role !== 'groupLeader' || isIn(check, seat));

function messageOf(
	{ push: { language }, members }: Phone,
	association: Id,
	{ id, drill }: SafetyCheck,
	page: string,
): PushMessage {
	const navigate = `${page}?of=${association}/${members[0]?.id}`;
	const title = safetyLabel(language, drill ? 'drill' : 'real');
	const tag = `${association}/safety-${id}`;
	return pushOf({ title, lang: language, tag, navigate, data: { version: id } }, !drill);
}
