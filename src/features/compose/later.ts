import type { Moment } from '#contract/ids';
import { LATER_DAYS } from '#domain/commands/later/put';
import { DAY_MS, momentInJapan, timeInJapan, dayInJapan } from '#domain/moment';
import { quietUntil } from '#domain/send-times';
import { dayLabel, timeLabel } from '#i18n/format';
import { compose } from '#i18n/words';

/** When something is to be sent, as it is chosen. */
export interface LaterForm {
	day: string;
	time: string;
}

export type LaterProblem = 'missing' | 'past' | 'tooFar';

/** The moment that was chosen, or what is wrong with it. */
export function chosenMoment({ day, time }: LaterForm, now: Moment): { at: Moment } | { wrong: LaterProblem } {
	if (!day || !time) return { wrong: 'missing' };
	const at = momentInJapan(day, time);
	if (at <= now) return { wrong: 'past' };
	return Date.parse(at) - Date.parse(now) > LATER_DAYS * DAY_MS ? { wrong: 'tooFar' } : { at };
}

/** Says when phones ring for what is sent in the quiet hours and may wait; undefined where they ring at once. */
export function quietHint(at: Moment, urgent: boolean): string | undefined {
	const until = urgent ? undefined : quietUntil(at);
	return until && compose.later.quiet(`${dayLabel(dayInJapan(until))} ${timeLabel(timeInJapan(until))}`);
}
