import type { Id, MemberRef, Moment } from '#contract/ids';
import type { Circular } from '#contract/rows';
import type { PushPayload } from '#contract/subscription';
import type { TrialRequest } from '#contract/trial';
import { countsFrom, startOf } from '#domain/ledger';
import { dayInJapan } from '#domain/moment';
import type { PushDoc } from '#functions/store/docs';
import { noticeOf, noticeOfText, titleInPublic } from '#domain/notice';
import { deskTrialLabel, noticeLabel, severalLabel, trialLabel } from '#i18n/notices';
import type { Arrived } from '#functions/store/arrived';
import type { Phone } from './phones';
import type { PushMessage } from './push-sender';
import type { TokenSealer } from './sealed-token';

/**
 * Of so many households a push proves the arrival, and of so many circulars: more do not fit beside the title in what
 * every push service takes (3 kB).
 */
const PROVED_MAX = 8;

interface Sender {
	association: Id;
	urgent: boolean;
	/** Which reminder it is, from 1 on; absent for news. */
	reminder?: number | undefined;
	/** Where it reminds of a question: for when that was planned. */
	asks?: Moment | undefined;
	/** Where it is one notice of all that comes in an evening, be it that a single one is left to be read: which one. */
	evening?: Moment | undefined;
	now: Moment;
	tokens: TokenSealer;
}

/** The push that tells a phone of its circulars: one by its title, several by their number. */
export function pushMessage(
	phone: Phone,
	{ association, urgent, reminder, asks, evening, now, tokens }: Sender,
): PushMessage {
	const { push, key: device, members, circulars } = phone;
	const [first] = circulars;
	const only = circulars.length === 1 ? first : undefined;
	const single = evening === undefined ? only : undefined;
	const tag = `${association}/${single ? single.id : `evening-${dayInJapan(evening ?? now)}`}`;
	const arrived: Arrived = {
		...{ association, device, at: now },
		members: members.slice(0, PROVED_MAX).map(({ id }) => id),
		circulars: circulars.slice(0, PROVED_MAX).map((circular) => ({ id: circular.id, version: countsFrom(circular) })),
	};
	const notification = {
		...{ title: titleOf(phone, { reminder, asks }), lang: push.language, tag },
		// The phone may act for others too, and show one of them.
		navigate: `${only ? `/circular/${only.id}` : '/'}?of=${association}/${members[0]?.id}`,
		data: { arrival: tokens.seal('arrival', arrived), version: single ? versionOf(single, { reminder, asks }) : tag },
	};
	return pushOf(notification, urgent);
}

/** The push of a notification, under whose tag it also waits at its service. */
export function pushOf(notification: PushPayload['notification'], urgent: boolean): PushMessage {
	const payload: PushPayload = { web_push: 8030, mutable: true, notification };
	return { payload: JSON.stringify(payload), urgent, topic: notification.tag };
}

type Why = Pick<Sender, 'reminder' | 'asks'>;

/** Each reminder sounds again, though what it reminds of is the same. */
function versionOf(circular: Circular, { reminder, asks }: Why): string {
	const which = asks === undefined ? reminder : `answer-${Date.parse(asks)}`;
	return which === undefined ? String(countsFrom(circular)) : `${countsFrom(circular)}-${which}`;
}

/**
 * The push that shows a writer the notice of what is not sent yet. It leads to the desk, and proves nothing: there is
 * nothing that could arrive.
 */
export function trialMessage(
	{ form, again, ...content }: Omit<TrialRequest, 'as'>,
	{ association, member }: MemberRef,
	{ language, titles }: Pick<PushDoc, 'language' | 'titles'>,
): PushMessage {
	const { kind, title } = noticeOfText(form, content, again);
	const tag = `${association}/trial`;
	const shown = trialLabel(language, noticeLabel(language, kind, { form, title: titles ? title : undefined }));
	return pushOf({ title: shown, lang: language, tag, navigate: `/desk?of=${association}/${member}` }, true);
}

/**
 * The push by which whoever helps with a phone sees that notices come: it tells of nothing, and proves that it was
 * shown.
 */
export function deskTrialMessage(
	{ association, member }: MemberRef,
	{ device, language, now, tokens }: { device: string; language: string; now: Moment; tokens: TokenSealer },
): PushMessage {
	const tag = `${association}/desk-trial`;
	const arrived: Arrived = { association, device, members: [member], circulars: [], trial: true, at: now };
	const data = { arrival: tokens.seal('arrival', arrived), version: now };
	const title = deskTrialLabel(language);
	return pushOf({ title, lang: language, tag, navigate: `/?of=${association}/${member}`, data }, true);
}

function titleOf({ push: { language, titles }, circulars }: Phone, { reminder, asks }: Why): string {
	const why = asks !== undefined ? 'answer' : reminder !== undefined ? 'reminder' : undefined;
	const notices = circulars.flatMap((circular) => {
		const notice = noticeOf(circular, startOf(circular));
		if (!notice) return [];
		return [{ form: circular.form, kind: notice.kind, title: titleInPublic(circular.content, language) }];
	});
	const [first] = notices;
	const title = titles ? first?.title : undefined;
	return first && notices.length === 1
		? noticeLabel(language, why ?? first.kind, { form: first.form, title })
		: severalLabel(language, circulars.length, asks !== undefined);
}
