import type { Words } from '../shape';
import { feed } from './feed';

export const calendar = {
	view: '显示方式',
	views: { month: '月', week: '周', list: '列表' },
	before: { month: '上个月', week: '上一周' },
	after: { month: '下个月', week: '下一周' },
	toToday: '回到今天',
	today: '今天',
	weekdays: ['日', '一', '二', '三', '四', '五', '六'],
	weekFrom: (day) => `从${day}开始的一周`,
	hours: (from, to) => `${from} – ${to}`.trim(),
	kinds: feed.kinds,
	count: (n) => `${n}项`,
	more: (n) => `还有${n}项`,
	none: '没有日程',
	noneInMonth: '这个月没有日程',
	noneComing: '今后没有日程',
	emptyHint: '收到有日期的传阅通知后，会显示在这里。',
	coming: '今后的日程',
	past: '已结束的日程',
	print: '打印这个月',
} satisfies Words['calendar'];
