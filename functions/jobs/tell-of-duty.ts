import type { Duty } from '#contract/duties';
import type { Id, Moment } from '#contract/ids';
import { newsOf, remindedOn, type DutyNotice } from '#domain/duties/turns';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { phonesOfMembers, type Phone } from '#functions/delivery/phones';
import { pushOf } from '#functions/delivery/push-message';
import type { PushMessage } from '#functions/delivery/push-sender';
import type { DeviceDoc, MemberDoc } from '#functions/store/docs';
import type { JobDoc } from '#functions/store/job-docs';
import { relationOf } from '#functions/store/members';
import { dutyLabel } from '#i18n/notices';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byPush } from './send-push';

/** Whom a job has to tell what of a duty, as it stands at this moment. */
export interface DutyTelling {
	duty: Duty;
	told: ReadonlyMap<Id, DutyNotice>;
}

/**
 * What there is to tell of a duty still: of an evening who is on duty tomorrow, of a command what it did. Nothing after
 * a day: whoever looks at the rota knows.
 */
export async function dutyTelling(
	{ association, rows, at, planned }: JobDoc,
	{ store, now }: JobDeps,
): Promise<DutyTelling | undefined> {
	const duty = await store.delivery.row(association, 'duty', rows[0]?.id);
	if (!duty || Date.parse(now()) - Date.parse(planned ?? at) > DAY_MS) return undefined;
	const told = planned === undefined ? newsOf(duty, at) : tomorrow(duty, planned, now());
	return told.size > 0 ? { duty, told } : undefined;
}

/** What could not be sent on that evening is not true any more on the day itself. */
function tomorrow(duty: Duty, evening: Moment, now: Moment): Map<Id, DutyNotice> {
	const household = dayInJapan(now) === dayInJapan(evening) ? remindedOn(duty, evening)?.household : undefined;
	return new Map(household ? [[household, 'tomorrow']] : []);
}

/** Reminds the phones of the household that is on duty tomorrow, in the evening. */
export const remindOfDuty = tellPhones;

/** Tells the phones of households what became of their turns, by day; and asks for mails to those who read such. */
export async function tellOfDuty(lease: JobLease, deps: JobDeps): Promise<void> {
	const { job } = lease;
	const { association, rows, at } = job;
	const id = `${association}.${rows[0]?.id}.${Date.parse(at)}.mailOfDuty`;
	if (job.pages === undefined && !job.through && (await dutyTelling(job, deps)))
		await deps.store.delivery.addJob(id, { name: 'mailOfDuty', association, rows, at, due: deps.now(), retries: [] });
	await tellPhones(lease, deps);
}

async function tellPhones(lease: JobLease, deps: JobDeps): Promise<void> {
	const { job } = lease;
	const { push } = deps;
	await fanOut(lease, deps, async () => {
		const telling = await dutyTelling(job, deps);
		if (!push || !telling) return undefined;
		return {
			...byPush({
				...{ push, association: job.association, deps, urgent: false },
				message: (phone) => dutyMessage(phone, job, telling),
			}),
			only: [...telling.told.keys()],
			// It is asked of them, or about what they asked: whoever has the others in the evening is told now, too.
			targetsOf: async (households) =>
				phonesOfMembers(
					households.map(([id, household]) => [id, able(household, telling.told.get(id))] as const),
				).filter((phone) => phone.push.timing !== 'never'),
		};
	});
}

/** The household with those of its phones on which what is asked can be answered: family elsewhere cannot. */
function able(household: MemberDoc, notice: DutyNotice | undefined): MemberDoc {
	if (notice !== 'asked') return household;
	const isOwn = ([, device]: [string, DeviceDoc]) => relationOf(device) !== 'family';
	return { ...household, devices: Object.fromEntries(Object.entries(household.devices).filter(isOwn)) };
}

/** No household's name, and what the duty is called only where titles may be seen. The same news sounds once. */
function dutyMessage({ push, members }: Phone, job: JobDoc, { duty, told }: DutyTelling): PushMessage {
	const { language, titles } = push;
	const [first] = members;
	const notice = (first && told.get(first.id)) ?? 'changed';
	const title = dutyLabel(language, notice, titles ? duty.name : undefined);
	const navigate = `/duties?of=${job.association}/${first?.id}`;
	const tag = `${job.association}/duty-${duty.id}`;
	return pushOf(
		{ title, lang: language, tag, navigate, data: { version: `${notice}-${job.planned ?? job.at}` } },
		false,
	);
}
