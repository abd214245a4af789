import type { Id } from '#contract/ids';
import type { JoinRequest } from '#contract/join-requests';
import { isJoinRequestOpen } from '#domain/join-requests';
import { addMs, DAY_MS, dayInJapan } from '#domain/moment';
import { DESK } from '#domain/permission';
import { quietUntil } from '#domain/send-times';
import { phonesOfMembers, type Phone } from '#functions/delivery/phones';
import { pushOf } from '#functions/delivery/push-message';
import type { PushMessage } from '#functions/delivery/push-sender';
import type { MemberDoc } from '#functions/store/docs';
import { isPresent } from '#functions/store/members';
import { joinRequestLabel } from '#i18n/notices';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byPush } from './send-push';

/** Notices in a day: anybody on the internet can ask, and must not ring the leaders' phones as often. */
export const TOLD_A_DAY = 5;

/**
 * Tells whoever may answer that somebody asks to join, by day; nobody where all was taken back or answered.
 *
 * Whoever asks has no command id, so that all requests of an association are one job, whose rows are those of the last:
 * what counts is whether any of them stands.
 */
export async function tellOfJoinRequest(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, at, pages, through } = lease.job;
	const { push, now } = deps;
	const hasBegun = pages !== undefined || through;
	// What waits for the morning is counted when it is told of.
	if (!hasBegun && quietUntil(now()) === undefined && !(await mayTell(association, deps))) return lease.end();
	await fanOut(lease, deps, async () => {
		if (!push || !(await isAnyOpen(association, deps))) return undefined;
		return {
			...byPush({
				...{ push, association, deps, urgent: false },
				message: (phone) => joinRequestMessage(phone, association, at),
			}),
			of: 'seat',
			targetsOf: async (seats) =>
				phonesOfMembers(seats.filter(([, seat]) => answers(seat) && isPresent(seat, dayInJapan(now())))),
		};
	});
}

async function isAnyOpen(association: Id, { store, now }: JobDeps): Promise<boolean> {
	const found = await store.readTransaction((tx) => tx.search.rowsOfKind(association, 'joinRequest'));
	return found.some(({ row }) => isJoinRequestOpen(row as JoinRequest, now()));
}

/** Counts it, and says whether there were not too many today. */
async function mayTell(association: Id, { store, now }: JobDeps): Promise<boolean> {
	const at = now();
	const name = `joinRequests.told.${association}.${dayInJapan(at)}`;
	const expires = new Date(addMs(at, 2 * DAY_MS));
	return (await store.counters.take([{ name, limit: TOLD_A_DAY, expires }])).length === 0;
}

const answers = ({ role }: MemberDoc): boolean => role !== undefined && DESK.includes(role);

/** Several that wait are one notice, and the same one that is sent again makes no sound. */
function joinRequestMessage({ push, members }: Phone, association: Id, version: string): PushMessage {
	const { language } = push;
	const navigate = `/desk/join-requests?of=${association}/${members[0]?.id}`;
	const tag = `${association}/join-requests`;
	return pushOf({ title: joinRequestLabel(language), lang: language, tag, navigate, data: { version } }, false);
}
