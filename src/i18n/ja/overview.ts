import { words } from '../chosen-language';

/** The year's overview: how fast circulars reached their households. */
export const overview = words('overview', {
	lead: '回覧とお知らせが、何日でお宅に伝わったかのまとめです。総会でもお使いください。',
	reachedMeans: '「伝わった」は、本人か家族が読んだ、紙で渡した、伝えた、のどれかです。',
	year: '年度',
	/** Of the year in which it begins. */
	yearOf: (year: string) => `${year}度`,
	print: '印刷する',
	none: 'この年度の回覧は、まだありません',
	noneText: '回覧を出して一日たつと、ここにまとめが出ます。',
	sums: 'ぜんたい',
	circulars: (n: string) => `回覧とお知らせ ${n}件`,
	after: ['1日で', '3日で', '7日で'],
	afterLong: ['1日で伝わった', '3日で伝わった', '7日で伝わった'],
	now: '今までに',
	percent: (n: string) => `${n}％`,
	of: (reached: string, total: string) => `${total}世帯のうち${reached}世帯`,
	notYet: 'まだ',
	chart: '伝わるまでの日数',
	chartSaid: (one: string, three: string, week: string) =>
		`線の図。ぜんたいでは、1日で${one}、3日で${three}、7日で${week}に伝わりました。同じ数は、下の表にあります。`,
	chartDays: ['出した日', '1日', '3日', '7日'],
	legendAll: '太い線：ぜんたい',
	legendEach: '細い線：一件ずつ',
	best: 'いちばんよく伝わった',
	worst: 'いちばん伝わらなかった',
	inAWeek: (percent: string) => `7日で${percent}`,
	byCircular: '一件ずつ',
	byGroup: '班ごと',
	columns: { circular: '回覧・お知らせ', group: '班', total: '宛先', week: '7日で伝わった割合' },
	households: (n: string) => `${n}世帯`,
	messageOf: (title: string) => `お知らせ「${title.replace(/。$/u, '')}」`,
	noGroup: '班のないお宅',
	onlyOwn: (group: string) => `${group}のお宅だけのまとめです。`,
	printed: (day: string) => `${day}に印刷`,
});
