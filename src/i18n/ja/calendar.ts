import { words } from '../chosen-language';
import { feed } from './feed';

/** 予定: everything with a date. */
export const calendar = words('calendar', {
	view: '見え方',
	views: { month: '月', week: '週', list: '一覧' },
	before: { month: '前の月', week: '前の週' },
	after: { month: '次の月', week: '次の週' },
	toToday: 'きょうに戻る',
	today: 'きょう',
	/** From Sunday on, as short as the head of a column is narrow. */
	weekdays: ['日', '月', '火', '水', '木', '金', '土'],
	weekFrom: (day: string) => `${day}からの週`,
	hours: (from: string, to: string) => `${from}〜${to}`,
	kinds: feed.kinds,
	count: (n: string) => `${n}件`,
	more: (n: string) => `ほか${n}件`,
	none: '予定はありません',
	noneInMonth: 'この月の予定は、ありません',
	noneComing: 'これからの予定は、ありません',
	emptyHint: '日にちのある回覧が届くと、ここに出ます。',
	coming: 'これからの予定',
	past: '終わった予定',
	print: 'この月を印刷する',
});
