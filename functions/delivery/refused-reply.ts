import type { ReplyRefusal } from '#contract/mail';
import type { RefusalCode } from '#contract/refusals';
import type { Association } from '#contract/associations';
import type { Circular } from '#contract/rows';
import { isolated } from '#domain/isolated';
import { mailWords } from '#i18n/mail';
import { render, type MailText } from './mail-render';

/** Why a reply was not taken, as its sender is told; whatever only a program understands has one word. */
export function replyRefusal(code: RefusalCode): ReplyRefusal {
	switch (code) {
		case 'THREAD_FULL':
			return 'full';
		case 'SENDER_LEFT':
			return 'writerLeft';
		case 'HOUSEHOLD_LEFT':
		case 'HOUSEHOLD_UNKNOWN':
		case 'NOT_IN_AUDIENCE':
			return 'left';
		case 'MALFORMED':
			return 'unreadable';
		default:
			return 'closed';
	}
}

export interface RefusedReply {
	language: string;
	association: Pick<Association, 'name' | 'phone'>;
	/** What was replied to; undefined where that is gone, or was no circular. */
	circular: Circular | undefined;
	why: ReplyRefusal;
}

/** Tells whoever replied that nobody will read it, why, and whom to ask. */
export function refusedReplyMail({ language, association, circular, why }: RefusedReply): Promise<MailText> {
	const words = mailWords(language);
	const { subject, lead, about, reasons, ask } = words.refusedReply;
	return render({
		language,
		subject: subject(isolated(association.name)),
		body: [
			{ kind: 'text', text: lead },
			...(circular ? [{ kind: 'text' as const, text: about(circular.content.title) }] : []),
			{ kind: 'text', text: reasons[why] },
			{ kind: 'text', text: ask(circular?.by.title ?? association.name, association.phone) },
		],
		foot: [{ kind: 'note', text: association.name }],
	});
}
