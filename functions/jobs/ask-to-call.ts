import type { Id } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Circular } from '#contract/rows';
import { isAddressed } from '#domain/audience';
import { needsCall } from '#domain/call-list';
import { ledgerOf } from '#domain/ledger';
import { dayInJapan } from '#domain/moment';
import { titleInPublic } from '#domain/notice';
import { noticeLabel } from '#i18n/notices';
import { phonesOfMembers, type Phone } from '#functions/delivery/phones';
import { pushOf } from '#functions/delivery/push-message';
import type { PushMessage } from '#functions/delivery/push-sender';
import type { MemberDoc } from '#functions/store/docs';
import { isPresent } from '#functions/store/members';
import { dueStepOf } from './due-step';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byPush } from './send-push';

/** Households that are looked at in one go. */
const PAGE = 100;

/**
 * Tells the leaders that there is somebody to call: those of the groups in which nothing has reached a household yet,
 * and the desk.
 */
export async function askToCall(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, at, planned = at } = lease.job;
	const dueStep = await dueStepOf(lease.job, deps);
	await fanOut(lease, deps, async () => {
		const { push } = deps;
		const step = await dueStep();
		if (!push || !step) return undefined;
		const { circular, notice } = step;
		const groups = await groupsToCall(circular, association, deps);
		if (groups.size === 0) return undefined;
		const { urgent } = notice;
		return {
			...byPush({
				...{ push, association, deps, urgent },
				message: (phone) => callsMessage(phone, circular, { association, urgent, version: planned }),
			}),
			of: 'seat',
			targetsOf: async (seats) =>
				phonesOfMembers(seats.filter(([, seat]) => callsFor(seat, groups) && isPresent(seat, dayInJapan(deps.now())))),
		};
	});
}

/** A leader of one of these groups, and whoever answers for all. */
const callsFor = ({ role, group }: MemberDoc, groups: ReadonlySet<Id>): boolean =>
	role === 'groupLeader' ? group !== undefined && groups.has(group) : role === 'chair' || role === 'officer';

/**
 * The groups with a household that somebody has to call, as the ledger of the circular has them: who moved since stays
 * with the leader whose list shows it.
 */
async function groupsToCall(circular: Circular, association: Id, { store: { delivery } }: JobDeps): Promise<Set<Id>> {
	const groups = new Set<Id>();
	let after: Id | undefined;
	do {
		const page = await delivery.membersAfter('household', association, after, PAGE);
		const here = page.flatMap(([id, { group }]) => (group === undefined ? [] : [id]));
		const rows = [...(await delivery.rows(association, 'household', here)).values()];
		const households = rows.filter((household) => isAddressed(circular, household));
		const ids = households.map(({ id }) => receiptId(circular.id, id));
		const found = await delivery.rows(association, 'receipt', ids);
		const receipts = new Map([...found.values()].map((receipt) => [receipt.household, receipt]));
		for (const door of ledgerOf(circular, households, receipts).doors) if (needsCall(door)) groups.add(door.group);
		after = page.length < PAGE ? undefined : page.at(-1)?.[0];
	} while (after !== undefined);
	return groups;
}

/** Of this nobody has to prove that it was shown. The same step, sent again after a crash, makes no sound. */
function callsMessage(
	{ push: { language, titles }, members }: Phone,
	circular: Circular,
	{ association, urgent, version }: { association: Id; urgent: boolean; version: string },
): PushMessage {
	const tag = `${association}/calls-${circular.id}`;
	const title = titles ? titleInPublic(circular.content) : undefined;
	const navigate = `/desk/calls/${circular.id}?of=${association}/${members[0]?.id}`;
	const label = noticeLabel(language, 'calls', { form: circular.form, title });
	return pushOf({ title: label, lang: language, tag, navigate, data: { version } }, urgent);
}
