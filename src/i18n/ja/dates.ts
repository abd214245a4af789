import { words } from '../chosen-language';

/** The Japanese, whichever language was chosen: a mail is in that of whoever gets it. */
export const japaneseDates = {
	today: 'きょう',
	yesterday: 'きのう',
	months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
	/** From Sunday on. */
	weekdays: ['日', '月', '火', '水', '木', '金', '土'],
	day: (month: string, day: string, weekday: string) => `${month}${day}日（${weekday}）`,
	dayOfYear: (year: string, month: string, day: string, weekday: string) => `${year}年${month}${day}日（${weekday}）`,
	onPaper: (_year: string, era: string, month: string, day: string) => `${era}${month}${day}日`,
	month: (year: string, era: string, month: string) => `${year}年（${era}）${month}`,
	/** A time of the clock, its hour from 0 to 23. Around noon it is said so that nobody takes it for midnight. */
	time: (hour: number, minute: number) => {
		if (hour === 12) return minute === 0 ? '正午' : `昼の12時${minute}分`;
		return `${hour < 12 ? '午前' : '午後'}${hour % 12}時${minute === 0 ? '' : `${minute}分`}`;
	},
	at: (day: string, time: string) => `${day} ${time}`,
	from: (day: string, time: string) => `${day} ${time}から`,
	fromTo: (day: string, from: string, to: string) => `${day} ${from}から ${to}まで`,
	until: (day: string, time: string) => `${day} ${time}まで`,
	on: (day: string) => `${day}に`,
};

/** How dates and times are put together. A month comes with its sign (`12月`), a year of the era too (`令和8年`). */
export const dates = words('dates', japaneseDates);
