import type { Words } from '../shape';
import { feed } from './feed';

export const calendar = {
	view: '見かた',
	views: { month: '月', week: '週', list: 'ぜんぶ' },
	before: { month: '前の 月', week: '前の 週' },
	after: { month: 'つぎの 月', week: 'つぎの 週' },
	toToday: 'きょうに もどる',
	today: 'きょう',
	weekdays: ['日', '月', '火', '水', '木', '金', '土'],
	weekFrom: (day) => `${day}からの 週`,
	hours: (from, to) => `${from}〜${to}`,
	kinds: feed.kinds,
	count: (n) => `${n}こ`,
	more: (n) => `あと ${n}こ`,
	none: 'よていは ありません',
	noneInMonth: 'この 月の よていは、ありません',
	noneComing: 'これからの よていは、ありません',
	emptyHint: '日にちの ある かいらんが 来ると、ここに 出ます。',
	coming: 'これからの よてい',
	past: 'おわった よてい',
	print: 'この 月を 紙に 出す',
} satisfies Words['calendar'];
