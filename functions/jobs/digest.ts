import type { Circular } from '#contract/rows';
import type { Id, Moment } from '#contract/ids';
import type { Ladder } from '#contract/ladder';
import { receiptId } from '#contract/names';
import { reminderEvening } from '#domain/answers/reminder';
import { LADDER, ladderOf } from '#domain/ladder';
import { asksToRead, isRead, startOf } from '#domain/ledger';
import { addMs } from '#domain/moment';
import { noticeOf } from '#domain/notice';
import { nextEvening } from '#domain/send-times';
import { isTold, mayAnswerOn, phonesOf, waitsForEvening, type Phone } from '#functions/delivery/phones';
import { pushMessage } from '#functions/delivery/push-message';
import { PUSH_TTL_S } from '#functions/delivery/push-sender';
import type { DeviceDoc, MemberDoc } from '#functions/store/docs';
import { canAnswer } from './due-step';
import { fanOut } from './fan-out';
import type { JobDeps } from './job';
import type { JobLease } from './lease';
import { byPush } from './send-push';
import { unansweredOf } from './unanswered';

/** Which reminder of a circular falls on this evening: one of the ladder, or one that was asked for since the last. */
function reminderOn(evening: Moment, circular: Circular, ladder: Ladder | undefined): number | undefined {
	const steps = ladderOf(circular, startOf(circular), ladder);
	const planned = steps.find(({ job, due }) => job === 'remind' && due === evening);
	const evenings = (circular.reminded ?? []).map((at) => (canAnswer(circular, at) ? undefined : nextEvening(at)));
	const byHand = evenings.lastIndexOf(evening);
	return planned?.reminder ?? (byHand < 0 ? undefined : LADDER.reminders + byHand + 1);
}

/** For when a reminder of its question was planned of which phones hear on this evening. */
function asksOn(evening: Moment, circular: Circular, ladder: Ladder | undefined): Moment | undefined {
	const { question } = circular.content;
	if (!question || !canAnswer(circular, evening)) return undefined;
	const steps = ladderOf(circular, startOf(circular), ladder).filter(({ job }) => job === 'remindToAnswer');
	const planned = steps.find(({ due }) => reminderEvening(question, due, false) === evening);
	const byHand = (circular.reminded ?? []).filter((at) => canAnswer(circular, at));
	return planned?.due ?? byHand.filter((at) => reminderEvening(question, at, true) === evening).at(-1);
}

/** Sent since the evening before, or as much earlier as an announcement that was late may be; and not told at once. */
const isNewOn = (evening: Moment, circular: Circular): boolean =>
	addMs(nextEvening(startOf(circular)), PUSH_TTL_S * 1000) >= evening && !noticeOf(circular, startOf(circular))?.urgent;

/** What of a circular phones hear of in an evening. */
interface Tonight {
	circular: Circular;
	/** It is new, or they are reminded to read it: which reminder that is. */
	isToRead: boolean;
	reminder?: number | undefined;
	/** They are reminded of its question: for when that was planned. */
	asks?: Moment | undefined;
}

function tonightOf(evening: Moment, circular: Circular, ladder: Ladder | undefined): Tonight | undefined {
	if (!asksToRead(circular)) return undefined;
	const [reminder, asks] = [reminderOn(evening, circular, ladder), asksOn(evening, circular, ladder)];
	const isToRead = isNewOn(evening, circular) || reminder !== undefined;
	return isToRead || asks !== undefined ? { circular, isToRead, reminder, asks } : undefined;
}

type IsLeft = (circular: Circular, household: Id, doc: MemberDoc, device: DeviceDoc) => boolean;

/** The phones that are told in the evening of some of these circulars. */
const eveningPhones = (
	households: [Id, MemberDoc][],
	circulars: readonly Circular[],
	isLeft: IsLeft = (circular, id, doc) => isTold(circular.audience, doc, id),
): Phone[] =>
	phonesOf(households, (id, household, { timing }, device) =>
		timing === 'evening' ? circulars.filter((circular) => isLeft(circular, id, household, device)) : [],
	);

/** What is left for some households, as a phone of theirs may do it. */
interface Left {
	toRead: IsLeft;
	toAnswer: IsLeft;
}

async function leftOf(
	waiting: [Id, MemberDoc][],
	tonight: readonly Tonight[],
	association: Id,
	deps: JobDeps,
): Promise<Left> {
	const read = tonight.flatMap(({ circular, isToRead }) => (isToRead ? [circular] : []));
	const entries = waiting.flatMap(([id]) => read.map((circular) => receiptId(circular.id, id)));
	const receipts = await deps.store.delivery.rows(association, 'receipt', entries);
	const silent = new Map<Circular, Set<Id>>();
	for (const { circular, asks } of tonight) {
		if (asks === undefined) continue;
		const unanswered = await unansweredOf(circular, waiting, association, deps);
		silent.set(circular, new Set(unanswered.map(([id]) => id)));
	}
	return {
		toRead: (circular, id, doc) =>
			read.includes(circular) &&
			isTold(circular.audience, doc, id) &&
			!isRead(circular, receipts.get(receiptId(circular.id, id))),
		toAnswer: (circular, id, doc, device) => silent.get(circular)?.has(id) === true && mayAnswerOn(device, doc),
	};
}

/** The phones that are told this evening, and which circulars of each are still to be answered by it. */
function told(waiting: [Id, MemberDoc][], tonight: readonly Tonight[], { toRead, toAnswer }: Left) {
	const circulars = tonight.map(({ circular }) => circular);
	const owing = eveningPhones(waiting, circulars, toAnswer);
	return {
		phones: eveningPhones(waiting, circulars, (...one) => toRead(...one) || toAnswer(...one)),
		owed: new Map(owing.map((phone) => [phone.key, phone.circulars])),
	};
}

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
	let owed: ReadonlyMap<Id, Circular[]> = new Map();
	// Whether it is one of several follows from what went to a phone, and not from what is left to be read: what is tried
	// again takes the place of the attempt before.
	const messageOf = (phone: Phone, tonight: readonly Tonight[], together: boolean) => {
		const its = tonight.filter(({ circular }) => phone.circulars.includes(circular));
		const reminder = its.length === 1 ? its[0]?.reminder : undefined;
		// Who has answered, or may not, is not told that an answer is missing beside what is new.
		const asks = its.find(({ circular }) => owed.get(phone.key)?.includes(circular))?.asks;
		const of = { association, urgent: false, reminder, asks, evening: together ? evening : undefined };
		return pushMessage(phone, { ...of, tokens, now: now() });
	};
	await fanOut(lease, deps, async () => {
		const ids = rows.map(({ id }) => id);
		const listed = [...(await delivery.rows(association, 'circular', ids)).values()];
		const tonight = listed.flatMap((circular) => tonightOf(evening, circular, ladder) ?? []);
		if (!push || tonight.length === 0) return undefined;
		let several: ReadonlySet<Id> = new Set();
		return {
			...byPush({
				...{ push, association, urgent: false, deps },
				message: (phone) => messageOf(phone, tonight, several.has(phone.key)),
			}),
			targetsOf: async (households) => {
				const waiting = households.filter(([, household]) => waitsForEvening(household));
				several = new Set(eveningPhones(waiting, listed).flatMap((one) => (one.circulars.length > 1 ? [one.key] : [])));
				const evening = told(waiting, tonight, await leftOf(waiting, tonight, association, deps));
				owed = evening.owed;
				return evening.phones;
			},
		};
	});
}
