import type { Words } from '../shape';

/** The time of a day by the clock of 24 hours. Midnight has its hour beside it: the day begins with it. */
function clock(hour: number, minute: number): string {
	if (minute === 0 && hour === 0) return 'meia-noite (0h)';
	if (minute === 0 && hour === 12) return 'meio-dia';
	return `${hour}h${minute === 0 ? '' : String(minute).padStart(2, '0')}`;
}

/** The article that a time has: `o meio-dia`, `a 1h30`, `as 9h30`. */
function articleOf(time: string): 'o' | 'a' | 'as' {
	if (time === 'meio-dia') return 'o';
	return time.startsWith('meia-noite') || /^[01]h/u.test(time) ? 'a' : 'as';
}

const AT = { o: 'ao', a: 'à', as: 'às' };
const at = (time: string) => `${AT[articleOf(time)]} ${time}`;
const from = (time: string) => `d${articleOf(time)} ${time}`;

/** The first of a month is an ordinal number: `1º de dezembro`. */
const dayOfMonth = (day: string, month: string) => `${day === '1' ? '1º' : day} de ${month}`;

export const dates = {
	today: 'hoje',
	yesterday: 'ontem',
	months: [
		'janeiro',
		'fevereiro',
		'março',
		'abril',
		'maio',
		'junho',
		'julho',
		'agosto',
		'setembro',
		'outubro',
		'novembro',
		'dezembro',
	],
	weekdays: ['domingo', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado'],
	day: (month, day, weekday) => `${weekday}, ${dayOfMonth(day, month)}`,
	dayOfYear: (year, month, day, weekday) => `${weekday}, ${dayOfMonth(day, month)} de ${year}`,
	onPaper: (year, _era, month, day) => `${dayOfMonth(day, month)} de ${year}`,
	// It stands in headings.
	month: (year, _era, month) => `${month.charAt(0).toUpperCase()}${month.slice(1)} de ${year}`,
	time: clock,
	at: (day, time) => `${day}, ${at(time)}`,
	from: (day, time) => `${day}, a partir ${from(time)}`,
	fromTo: (day, begin, end) => `${day}, ${from(begin)} ${at(end)}`,
	until: (day, time) => `${day}, até ${articleOf(time)} ${time}`,
	on: (day) => `${/^(?:domingo|sábado)/u.test(day) ? 'no' : 'na'} ${day}`,
} satisfies Words['dates'];
