import type { Attachment } from '#contract/content';
import type { NoticeKind } from '#contract/notices';
import type { Association } from '#contract/associations';
import type { Circular } from '#contract/rows';
import { isDeliveryTest } from '#domain/delivery-test';
import { textIn } from '#domain/further-texts';
import { rubyInBrackets } from '#domain/readings/ruby';
import { titleInPublic } from '#domain/notice';
import { dateLabels } from '#i18n/date-labels';
import { furtherTexts } from '#i18n/further-texts';
import { isolated } from '#domain/isolated';
import { mailWords, type MailWords } from '#i18n/mail';
import { noticeLabel } from '#i18n/notices';
import { questionBlocks, type QuestionMail } from './mail-question';
import { render, type Block, type Field, type MailText } from './mail-render';

/** Who sends, in the language of whoever gets it. */
interface Sending {
	language: string;
	association: Pick<Association, 'name' | 'phone'>;
}

export interface CircularMail extends Sending, QuestionMail {
	/** Why it is sent. */
	why: NoticeKind;
	links: QuestionMail['links'] & {
		/** The page with the button 「読みました」; opening it alone says nothing. */
		read: string;
		/** The page that stops mails to this address, for a person to press. */
		unsubscribe: string;
		/** Where a picture can be seen without any login, and for how many days. */
		picture: (attachment: Attachment) => string;
		pictureDays: number;
	};
}

export interface AnswerMail extends Sending {
	/** The message that was replied to. */
	circular: Circular;
	text: string;
	unsubscribe: string;
}

/** The whole of a circular or a message, as it stands now. */
export function circularMail(mail: CircularMail): Promise<MailText> {
	const { language, circular, association, links } = mail;
	const words = mailWords(language);
	const { content } = circular;
	const isTest = isDeliveryTest(circular);
	return render({
		language,
		subject: subjectOf(mail),
		body: [
			...banners(circular, words),
			...furtherText(mail),
			...titleOf(circular),
			...fieldsOf(mail, words),
			{ kind: 'text', text: rubyInBrackets(content.body), japanese: true },
			...pictures(mail, words),
			...questionBlocks(mail, words),
			{ kind: 'note', text: isTest ? words.testHint : words.readHint },
			{ kind: 'button', label: isTest ? words.arrived : words.read, href: links.read },
		],
		foot: [
			...senderNotes(mail, words),
			{ kind: 'note', text: words.unsubscribeHint(association.name) },
			{ kind: 'link', label: words.unsubscribe, href: links.unsubscribe },
		],
	});
}

/** The first line of a message is its title: it stands in the text, and is not said twice. */
const titleOf = ({ form, content }: Circular): Block[] =>
	form === 'message' ? [] : [{ kind: 'title', text: content.title, japanese: true }];

/** The same in the language of the mail, before the Japanese: a mail has no button that changes between them. */
function furtherText({ language, circular }: CircularMail): Block[] {
	const text = textIn(circular.content.texts, language);
	if (!text) return [];
	const said = furtherTexts[text.lang];
	return [
		{ kind: 'title', text: rubyInBrackets(text.title) },
		...(text.earlier ? [{ kind: 'note' as const, text: said.earlier }] : []),
		...(text.machine ? [{ kind: 'note' as const, text: said.machine }] : []),
		{ kind: 'text', text: rubyInBrackets(text.body) },
	];
}

/** What a seat answered to a household that replied. It goes to each of its addresses, and is no circular. */
export function answerMail({ language, association, circular, text, unsubscribe }: AnswerMail): Promise<MailText> {
	const words = mailWords(language);
	const { title } = circular.by;
	return render({
		language,
		subject: words.answer.subject(isolated(association.name), isolated(title)),
		body: [
			{ kind: 'text', text, japanese: true },
			{ kind: 'note', text: words.answer.about(circular.content.title) },
		],
		foot: [
			...senderNotes({ association, circular }, words),
			{ kind: 'link', label: words.unsubscribe, href: unsubscribe },
		],
	});
}

/** Who wrote it, and how to answer. */
function senderNotes(
	{ association, circular }: Pick<AnswerMail, 'association' | 'circular'>,
	words: MailWords,
): Block[] {
	const { title } = circular.by;
	return [
		{ kind: 'note', text: words.sentBy(association.name, title) },
		{ kind: 'note', text: takesReplies(circular) ? words.replyHint(title) : words.noReply },
		{ kind: 'note', text: words.phone(association.phone) },
	];
}

const takesReplies = ({ form, repliesClosed }: Circular): boolean => form === 'message' && !repliesClosed;

/** The first mail to an address: it gets no other before `confirm` is opened and pressed. */
export function confirmationMail({ language, association, confirm }: Sending & { confirm: string }): Promise<MailText> {
	const words = mailWords(language);
	const { subject, lead, hint, press, stranger } = words.confirm;
	return render({
		language,
		subject: subject(isolated(association.name)),
		body: [
			{ kind: 'text', text: lead(association.name) },
			{ kind: 'note', text: hint },
			{ kind: 'button', label: press, href: confirm },
			{ kind: 'note', text: stranger },
		],
		foot: [
			{ kind: 'note', text: association.name },
			{ kind: 'note', text: words.phone(association.phone) },
		],
	});
}

/** A subject stands on locked screens, where a 訃報 does not belong. */
function subjectOf({ language, circular, why }: CircularMail): string {
	return noticeLabel(language, why, { form: circular.form, title: titleInPublic(circular.content, language) });
}

/** What must be known before the text itself. */
function banners({ form, content, state, withdrawn, corrections }: Circular, words: MailWords): Block[] {
	if (state === 'withdrawn') {
		const reason = withdrawn?.reason ? [words.reason(withdrawn.reason)] : [];
		return [banner([withdrawn?.cancelled ? words.cancelled : words.withdrawn[form], ...reason])];
	}
	const last = corrections.at(-1);
	return [
		...(content.urgent ? [banner([words.urgent])] : []),
		...(last ? [banner([words.corrected, ...(last.note ? [last.note] : [])])] : []),
	];
}

const banner = (lines: string[]): Block => ({ kind: 'banner', text: lines.join('\n') });

function fieldsOf({ circular, today }: CircularMail, { dates, fields: names }: MailWords): Block[] {
	const { when, place, bring, deadline, contact } = circular.content.fields;
	const { whenLabel, dayLabel } = dateLabels(dates);
	const written = (name: string, value: string | undefined): Field[] =>
		value ? [{ name, value, japanese: true }] : [];
	const rows: Field[] = [
		...(when ? [{ name: names.when, value: whenLabel(when, today) }] : []),
		...written(names.place, place),
		...written(names.bring, bring),
		...(deadline ? [{ name: names.deadline, value: dayLabel(deadline, today) }] : []),
		...written(names.contact, contact),
	];
	return rows.length > 0 ? [{ kind: 'fields', rows }] : [];
}

function pictures({ circular, links }: CircularMail, words: MailWords): Block[] {
	const { attachments } = circular.content;
	if (attachments.length === 0) return [];
	const numbers = { photo: 0, page: 0 };
	const blocks = attachments.map((one): Block => {
		numbers[one.kind] += 1;
		return { kind: 'link', label: words[one.kind](numbers[one.kind]), href: links.picture(one) };
	});
	return [...blocks, { kind: 'note', text: words.picturesUntil(links.pictureDays) }];
}
