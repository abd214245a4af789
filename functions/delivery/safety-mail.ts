import type { Association } from '#contract/associations';
import type { SafetyCheck } from '#contract/safety';
import { mailWords } from '#i18n/mail';
import { safetyLabel } from '#i18n/notices';
import { render, type MailText } from './mail-render';

interface SafetyMail {
	language: string;
	association: Pick<Association, 'name' | 'phone'>;
	check: SafetyCheck;
	links: { answer: string; unsubscribe: string };
}

/** Asks a household whether it is safe. Whether that is a drill stands in the subject, and before all else. */
export function safetyMail({ language, association, check, links }: SafetyMail): Promise<MailText> {
	const words = mailWords(language);
	const { drill, real, hint, press, danger } = words.safety;
	return render({
		language,
		subject: safetyLabel(language, check.drill ? 'drill' : 'real'),
		body: [
			{ kind: 'banner', text: check.drill ? drill : real },
			...(check.note ? [{ kind: 'text' as const, text: check.note, japanese: true }] : []),
			{ kind: 'note', text: hint },
			{ kind: 'button', label: press, href: links.answer },
			...(check.drill ? [] : [{ kind: 'note' as const, text: danger }]),
		],
		foot: [
			{ kind: 'note', text: words.sentBy(association.name, check.by.title) },
			{ kind: 'note', text: words.noReply },
			{ kind: 'note', text: words.phone(association.phone) },
			{ kind: 'link', label: words.unsubscribe, href: links.unsubscribe },
		],
	});
}
