import type { Day } from '#contract/ids';
import type { Circular } from '#contract/rows';
import { dayInJapan, timeInJapan } from '#domain/moment';
import { dateLabels } from '#i18n/date-labels';
import type { MailWords } from '#i18n/mail';
import type { Block } from './mail-render';

/** What a mail says of the question of its circular. */
export interface QuestionMail {
	circular: Circular;
	today: Day;
	/** It can be answered still. */
	isOpen?: boolean;
	links: {
		/** The page that answers it; undefined where nothing would be taken from there. */
		answer?: string | undefined;
	};
}

/** What is asked, until when, and where it is answered. After its deadline nothing is asked any more. */
export function questionBlocks(
	{ circular, today, isOpen = false, links: { answer } }: QuestionMail,
	words: MailWords,
): Block[] {
	const { question } = circular.content;
	if (!question || !isOpen) return [];
	const { lead, hint, answer: label } = words.question;
	const { deadline, items } = question;
	const until = { day: dayInJapan(deadline), to: timeInJapan(deadline) };
	return [
		{ kind: 'text', text: lead },
		{ kind: 'text', text: items.map((item) => `・${item.label}`).join('\n'), japanese: true },
		{
			kind: 'fields',
			rows: [{ name: words.fields.deadline, value: dateLabels(words.dates).whenLabel(until, today) }],
		},
		...(answer === undefined
			? []
			: [{ kind: 'note', text: hint } as const, { kind: 'button', label, href: answer } as const]),
	];
}
