import type { Words } from '../shape';

/**
 * An hour from 0 to 23. Noon and midnight are named: 午前12時 and 午後12時 are often mixed up. A time has no space in it: it
 * is read aloud, and stays in one line.
 */
function clock(hour: number, minute: number): string {
	const minutes = minute === 0 ? '' : `${minute}分`;
	if (hour === 12) return `昼の12時${minutes}`;
	if (hour === 0) return `夜の12時${minutes}`;
	return `${hour < 12 ? '午前' : '午後'}${hour % 12}時${minutes}`;
}

/** Where a line may break although there is no space: between a time and the word after it, in very large letters. */
const BREAK = '\u200B';

/** Years are the Western ones: the names of eras are hard to read, and whoever came later has not lived by them. */
export const dates = {
	today: 'きょう',
	yesterday: 'きのう',
	months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
	weekdays: ['日曜日', '月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日'],
	day: (month, day, weekday) => `${month}${day}日（${weekday}）`,
	dayOfYear: (year, month, day, weekday) => `${year}年 ${month}${day}日（${weekday}）`,
	onPaper: (year, _era, month, day) => `${year}年 ${month}${day}日`,
	month: (year, _era, month) => `${year}年 ${month}`,
	time: clock,
	at: (day, time) => `${day} ${time}`,
	from: (day, time) => `${day} ${time}${BREAK}から`,
	fromTo: (day, from, to) => `${day} ${from}${BREAK}から ${to}${BREAK}まで`,
	until: (day, time) => `${day} ${time}${BREAK}まで`,
	on: (day) => `${day}に`,
} satisfies Words['dates'];
