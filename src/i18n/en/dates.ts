import type { Words } from '../shape';

/**
 * An hour from 0 to 23 by the twelve-hour clock. Noon and midnight are said, because 12 am and 12 pm are often mixed
 * up. A time stays in one line, as its spaces do not break.
 */
function clock(hour: number, minute: number): string {
	if (minute === 0 && hour === 0) return '12\u00a0midnight';
	if (minute === 0 && hour === 12) return '12\u00a0noon';
	const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
	return `${hour % 12 || 12}${minutes}\u00a0${hour < 12 ? 'am' : 'pm'}`;
}

export const dates = {
	today: 'today',
	yesterday: 'yesterday',
	months: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
	weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
	day: (month, day, weekday) => `${weekday}, ${day} ${month}`,
	dayOfYear: (year, month, day, weekday) => `${weekday}, ${day} ${month} ${year}`,
	onPaper: (year, _era, month, day) => `${day} ${month} ${year}`,
	month: (year, _era, month) => `${month} ${year}`,
	time: clock,
	at: (day, time) => `${day} at ${time}`,
	from: (day, time) => `${day}, from ${time}`,
	fromTo: (day, from, to) => `${day}, ${from} to ${to}`,
	until: (day, time) => `${day}, until ${time}`,
	on: (day) => `on ${day}`,
} satisfies Words['dates'];
