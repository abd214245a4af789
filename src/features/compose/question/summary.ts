import { dayLabel, numberLabel, timeLabel } from '#i18n/format';
import { questions as words } from '#i18n/words';
import type { QuestionForm } from './form';

/** How much is asked and until when; nothing while it asks nothing, or its deadline is missing. */
export function summaryOf(form: QuestionForm | undefined): string | undefined {
	if (!form || form.items.length === 0 || !form.day || !form.time) return undefined;
	return words.summary(numberLabel(form.items.length), `${dayLabel(form.day)} ${timeLabel(form.time)}`);
}
