import type { Association } from '#contract/associations';
import type { Duty } from '#contract/duties';
import type { Day, Id } from '#contract/ids';
import { firstDay } from '#domain/duties/standing';
import { isAhead, type DutyNotice } from '#domain/duties/turns';
import { dateLabels } from '#i18n/date-labels';
import { mailWords, type MailWords } from '#i18n/mail';
import { dutyLabel } from '#i18n/notices';
import { render, type Block, type MailText } from './mail-render';

/** What of a duty is written to a household. */
export interface DutyMail {
	language: string;
	association: Pick<Association, 'name' | 'phone'>;
	duty: Duty;
	household: Id;
	notice: DutyNotice;
	today: Day;
	unsubscribe: string;
}

/** A mail of a duty: when the household's next turn is, and what it should know then. */
export function dutyMail(mail: DutyMail): Promise<MailText> {
	const { language, association, duty, notice, unsubscribe } = mail;
	const words = mailWords(language);
	return render({
		language,
		subject: dutyLabel(language, notice, duty.name),
		body: [
			{ kind: 'title', text: duty.name, japanese: true },
			{ kind: 'text', text: textOf(mail, words) },
			...(duty.note ? [{ kind: 'text', text: duty.note, japanese: true } satisfies Block] : []),
		],
		foot: [
			{ kind: 'note', text: words.sentBy(association.name, duty.by.title) },
			{ kind: 'note', text: words.noReply },
			{ kind: 'note', text: words.phone(association.phone) },
			{ kind: 'link', label: words.unsubscribe, href: unsubscribe },
		],
	});
}

function textOf({ duty, household, notice, today }: DutyMail, { duty: words, dates }: MailWords): string {
	if (notice === 'asked') return words.asked;
	// On the evening before, the turn of that evening is the first that is ahead; one of today may go on.
	const from = (day: Day) => (notice === 'tomorrow' ? day > today : day >= today);
	const next = duty.turns.find((turn) => turn.household === household && isAhead(turn, today) && turn.days.some(from));
	const day = next?.days.find(from) ?? (next && firstDay(next));
	const when = day === undefined ? words.none : words.when(dateLabels(dates).dayLabel(day, today));
	return notice === 'declined' ? `${words.declined}\n${when}` : when;
}
