import type { Words } from '../shape';

/** The part of the day, as people say it before the hour. */
function partOfDay(hour: number): string {
	if (hour < 6) return '凌晨';
	if (hour < 12) return '上午';
	if (hour === 12) return '中午';
	return hour < 18 ? '下午' : '晚上';
}

/** An hour from 0 to 23 by the twelve-hour clock. Midnight is 0: 12 of the night may be the end of a day. */
const clock = (hour: number, minute: number): string =>
	`${partOfDay(hour)}${hour > 12 ? hour - 12 : hour}点${minute === 0 ? '' : `${minute}分`}`;

/** The spaces are where a line may break. */
export const dates = {
	today: '今天',
	yesterday: '昨天',
	months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
	weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
	day: (month, day, weekday) => `${month}${day}日（${weekday}）`,
	dayOfYear: (year, month, day, weekday) => `${year}年${month}${day}日（${weekday}）`,
	onPaper: (year, _era, month, day) => `${year}年${month}${day}日`,
	month: (year, _era, month) => `${year}年${month}`,
	time: clock,
	at: (day, time) => `${day} ${time}`,
	from: (day, time) => `${day} ${time}开始`,
	fromTo: (day, from, to) => `${day} ${from}到 ${to}`,
	until: (day, time) => `${day} ${time}为止`,
	on: (day) => day,
} satisfies Words['dates'];
