import type { Circular } from '#contract/rows';
import type { Id, Moment } from '#contract/ids';
import type { Ladder } from '#contract/ladder';
import { receiptId } from '#contract/names';
import { LADDER, ladderOf } from '#domain/ladder';
import { asksToRead, isRead, startOf } from '#domain/ledger';
import { addMs } from '#domain/moment';
import { noticeOf } from '#domain/notice';
import { nextEvening } from '#domain/send-times';
import { isTold, phonesOf, waitsForEvening, type Phone } from '#functions/delivery/phones';
import { pushMessage } from '#functions/delivery/push-message';
import { PUSH_TTL_S } from '#functions/delivery/push-sender';
import type { MemberDoc } from '#functions/store/docs';
import { byPush } from './send-push';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';

/** Which reminder of a circular falls on this evening: one of the ladder, or one that was asked for since the last. */
function reminderOn(evening: Moment, circular: Circular, ladder: Ladder | undefined): number | undefined {
	const steps = ladderOf(circular, startOf(circular), ladder);
	const planned = steps.find(({ job, due }) => job === 'remind' && due === evening);
	const byHand = (circular.reminded ?? []).map((at) => nextEvening(at)).lastIndexOf(evening);
	return planned?.reminder ?? (byHand < 0 ? undefined : LADDER.reminders + byHand + 1);
}

/** Sent since the evening before, or as much earlier as an announcement that was late may be; and not told at once. */
const isNewOn = (evening: Moment, circular: Circular): boolean =>
	addMs(nextEvening(startOf(circular)), PUSH_TTL_S * 1000) >= evening && !noticeOf(circular, startOf(circular))?.urgent;

/** The phones that are told in the evening of some of these circulars. */
const eveningPhones = (
	households: [Id, MemberDoc][],
	circulars: readonly Circular[],
	isLeft: (circular: Circular, household: Id) => boolean = () => true,
): Phone[] =>
	phonesOf(households, (id, household, { timing }) =>
		timing === 'evening'
			? circulars.filter((circular) => isTold(circular.audience, household, id) && isLeft(circular, id))
			: [],
	);

/**
 * 夕方まとめて: one notice in the evening, for the phones that want it so, of all that came since the evening before and
 * of what they are reminded of. What was read meanwhile, taken back, told at once because it became urgent, or whose
 * reminder has moved to another evening, is left out.
 */
export async function digest(lease: JobLease, deps: JobDeps): Promise<void> {
	const { association, rows, at: evening } = lease.job;
	const { push, store, tokens, now } = deps;
	const { delivery } = store;
	const ladder = (await delivery.row(association, 'association', association))?.ladder;
	const reminderOf = (circular: Circular) => reminderOn(evening, circular, ladder);
	const isTonight = (circular: Circular) =>
		asksToRead(circular) && (isNewOn(evening, circular) || reminderOf(circular) !== undefined);
	// Whether it is one of several follows from what went to a phone, and not from what is left to be read: what is tried
	// again takes the place of the attempt before.
	const messageOf = (phone: Phone, together: boolean) => {
		const only = phone.circulars.length === 1 ? phone.circulars[0] : undefined;
		const reminder = only && reminderOf(only);
		const of = { association, urgent: false, reminder, evening: together ? evening : undefined };
		return pushMessage(phone, { ...of, tokens, now: now() });
	};
	await fanOut(lease, deps, async () => {
		const ids = rows.map(({ id }) => id);
		const listed = [...(await delivery.rows(association, 'circular', ids)).values()];
		const circulars = listed.filter(isTonight);
		if (!push || circulars.length === 0) return undefined;
		let several: ReadonlySet<Id> = new Set();
		return {
			...byPush({
				...{ push, association, urgent: false, deps },
				message: (phone) => messageOf(phone, several.has(phone.key)),
			}),
			targetsOf: async (households) => {
				const waiting = households.filter(([, household]) => waitsForEvening(household));
				several = new Set(eveningPhones(waiting, listed).flatMap((one) => (one.circulars.length > 1 ? [one.key] : [])));
				const entries = waiting.flatMap(([id]) => circulars.map((circular) => receiptId(circular.id, id)));
				const receipts = await delivery.rows(association, 'receipt', entries);
				return eveningPhones(
					waiting,
					circulars,
					(circular, id) => !isRead(circular, receipts.get(receiptId(circular.id, id))),
				);
			},
		};
	});
}
