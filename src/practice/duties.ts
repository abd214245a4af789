import type { ArgsOf } from '#contract/commands';
import type { Moment } from '#contract/ids';
import { dutyDays, weekdayOf } from '#domain/duties/days';
import { labelsOf } from '#domain/duties/labels';
import { makeRota, stretches } from '#domain/duties/rota';
import { addDays, dayInJapan } from '#domain/moment';
import type { Household } from '#contract/households';

/** So many days ahead is the turn of whoever practises, and so many weeks its rota reaches. */
const FIRST_AHEAD = 3;
const WEEKS = 12;

/** A duty of the first group, a day a week: whoever practises is next. */
export function rotaOf(households: readonly Household[], group: string, name: string, now: Moment): ArgsOf<'duty.put'> {
	const from = addDays(dayInJapan(now), FIRST_AHEAD);
	const until = addDays(from, WEEKS * 7);
	const rhythm = { every: 'week' as const, weekdays: [weekdayOf(from)], weeks: 1 };
	const order = households.map(({ id }) => id);
	const labels = labelsOf(households);
	const days = stretches(dutyDays({ rhythm, from, until }), 'day');
	return {
		...{ id: 'practice-duty', name, kind: 'rubbish', group, rhythm, unit: 'day', skipsHolidays: false, note: '' },
		...{ begins: from, from, until },
		households: households.map((one) => ({ id: one.id, label: labels.get(one.id) ?? one.name, done: 0 })),
		turns: makeRota({ stretches: days, order, done: new Map(), isExempt: () => false }),
	};
}
