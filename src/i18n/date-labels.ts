import type { When } from '#contract/content';
import type { Day, TimeOfDay } from '#contract/ids';
import type { Words } from './shape';

/** Days and times in the words of one language, which the page that is open need not speak. */
export function dateLabels(dates: Words['dates']) {
	const monthName = (day: Day) => nameOf(day, dates.months, Number(day.slice(5, 7)) - 1);
	const weekday = (day: Day) => nameOf(day, dates.weekdays, new Date(day).getUTCDay());
	const year = (day: Day) => String(Number(day.slice(0, 4)));
	const dayOfMonth = (day: Day) => String(Number(day.slice(8)));

	/** A day as people say it: `12月5日（土）`; with the year when `today` is given and lies in another one. */
	function dayLabel(day: Day, today?: Day): string {
		const parts = [monthName(day), dayOfMonth(day), weekday(day)] as const;
		return today === undefined || year(today) === year(day)
			? dates.day(...parts)
			: dates.dayOfYear(year(day), ...parts);
	}

	/** A time of the day: `午前7時30分`, `午後1時`, `正午`, `昼の12時8分`. */
	function timeLabel(time: TimeOfDay): string {
		const [hour = 0, minute = 0] = time.split(':').map(Number);
		return dates.time(hour, minute);
	}

	/** A day with its times: `12月5日（土） 午前8時40分から 午前10時まで`. Lines should break at the spaces only. */
	function whenLabel(when: When, today?: Day): string {
		const day = dayLabel(when.day, today);
		const from = when.from && timeLabel(when.from);
		const to = when.to && timeLabel(when.to);
		if (from && to) return dates.fromTo(day, from, to);
		if (from) return dates.from(day, from);
		return to ? dates.until(day, to) : day;
	}

	return { monthName, year, dayOfMonth, dayLabel, timeLabel, whenLabel };
}

/** @throws RangeError for what is no day: half a date on the screen would be believed */
function nameOf(day: Day, names: readonly string[], at: number): string {
	const name = names[at];
	if (name === undefined) throw new RangeError(`not a day: ${day}`);
	return name;
}
