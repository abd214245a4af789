import type { Words } from '../shape';

/** The part of the day that an hour belongs to. A clock of twelve hours is not understood without it. */
function partOfDay(hour: number): string {
	if (hour === 0) return 'đêm';
	if (hour < 12) return 'sáng';
	if (hour === 12) return 'trưa';
	if (hour < 19) return 'chiều';
	return hour < 22 ? 'tối' : 'đêm';
}

/** An hour from 0 to 23 as it is said: `9 giờ 30 sáng`, `12 giờ trưa`, `12 giờ đêm`. It stays in one line. */
function clock(hour: number, minute: number): string {
	const minutes = minute === 0 ? '' : `\u00a0${String(minute).padStart(2, '0')}`;
	return `${hour % 12 || 12}\u00a0giờ${minutes}\u00a0${partOfDay(hour)}`;
}

/** A day is said before its month, and a time before its day. */
export const dates = {
	today: 'hôm nay',
	yesterday: 'hôm qua',
	months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
	weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
	day: (month, day, weekday) => `${weekday}, ngày ${day} tháng ${month}`,
	dayOfYear: (year, month, day, weekday) => `${weekday}, ngày ${day} tháng ${month} năm ${year}`,
	onPaper: (year, _era, month, day) => `ngày ${day} tháng ${month} năm ${year}`,
	month: (year, _era, month) => `Tháng ${month} năm ${year}`,
	time: clock,
	at: (day, time) => `${time} ${day}`,
	from: (day, time) => `${day}, từ ${time}`,
	fromTo: (day, from, to) => `${day}, từ ${from} đến ${to}`,
	until: (day, time) => `${day}, đến ${time}`,
	on: (day) => `vào ${day}`,
} satisfies Words['dates'];
