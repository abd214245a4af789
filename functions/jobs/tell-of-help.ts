import type { Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { SafetyCheck } from '#contract/safety';
import { dayInJapan } from '#domain/moment';
import { groupsIn, isKept } from '#domain/safety/check';
import { standingOf } from '#domain/safety/standing';
import { phonesOfMembers, type Phone } from '#functions/delivery/phones';
import { pushOf } from '#functions/delivery/push-message';
import type { PushMessage } from '#functions/delivery/push-sender';
import { isPresent } from '#functions/store/members';
import { safetyLabel } from '#i18n/notices';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byPush } from './send-push';
import { leads } from './tell-of-safety';

/** The check and the household's groups in it, while it needs help. */
async function calling({ job }: JobLease, { store, now }: JobDeps) {
	const { delivery } = store;
	const [check, home] = job.rows;
	const found = await delivery.row(job.association, 'safetyCheck', check?.id);
	const household = await delivery.row(job.association, 'household', home?.id);
	if (!found || !household || !isKept(found, now())) return undefined;
	const report = await delivery.row(job.association, 'safetyReport', receiptId(found.id, household.id));
	if (standingOf(report).state !== 'help') return undefined;
	return { check: found, groups: groupsIn(found, household) };
}

/** Tells the leaders of a household, at any hour, that it needs help; not on a locked screen, which one it is. */
export async function tellOfHelp(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, at } = lease.job;
	const { push, now } = deps;
	await fanOut(lease, deps, async () => {
		const call = push && (await calling(lease, deps));
		if (!push || !call) return undefined;
		const { check, groups } = call;
		return {
			...byPush({
				...{ push, association, deps, urgent: !check.drill },
				message: (phone) => messageOf(phone, association, check, at),
			}),
			of: 'seat',
			targetsOf: async (seats) =>
				phonesOfMembers(
					seats.filter(
						([, seat]) =>
							leads(seat, check) &&
							isPresent(seat, dayInJapan(now())) &&
							(seat.role !== 'groupLeader' || groups.some((group) => group === seat.group)),
					),
				),
		};
	});
}

function messageOf(
	{ push: { language }, members }: Phone,
	association: Id,
	{ id, drill }: SafetyCheck,
	version: string,
): PushMessage {
	const navigate = `/desk/safety/${id}?of=${association}/${members[0]?.id}`;
	const title = safetyLabel(language, drill ? 'helpDrill' : 'help');
	return pushOf({ title, lang: language, tag: `${association}/help-${id}`, navigate, data: { version } }, !drill);
}
