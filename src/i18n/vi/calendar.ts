import type { Words } from '../shape';
import { feed } from './feed';

export const calendar = {
	view: 'Cách xem',
	views: { month: 'Tháng', week: 'Tuần', list: 'Tất cả' },
	before: { month: 'Tháng trước', week: 'Tuần trước' },
	after: { month: 'Tháng sau', week: 'Tuần sau' },
	toToday: 'Về hôm nay',
	today: 'Hôm nay',
	weekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
	weekFrom: (day) => `Tuần từ ${day}`,
	hours: (from, to) => `${from} – ${to}`.trim(),
	kinds: feed.kinds,
	count: (n) => `${n} mục`,
	more: (n) => `và ${n} mục nữa`,
	none: 'Không có lịch',
	noneInMonth: 'Tháng này không có lịch',
	noneComing: 'Sắp tới không có lịch',
	emptyHint: 'Khi có bản tin ghi ngày, lịch sẽ hiện ở đây.',
	coming: 'Sắp tới',
	past: 'Đã qua',
	print: 'In tháng này',
} satisfies Words['calendar'];
