import { words } from '../chosen-language';

/** 届く確認: a quiet notice to every household, to see where it arrives. */
export const deliveryTest = words('deliveryTest', {
	lead: 'お知らせが、どのお宅のスマホに届くかを確かめます。',
	what: [
		'全世帯に、静かなお知らせを1通送ります。',
		'画面に出たお宅は、印を押さなくても「届いたお宅」になります。',
		'紙で配ることも、電話をかけることも、いりません。',
	],
	monthly: '月に一度、第1土曜日の午前10時に、自動でも確かめます。このごろ確かめた月は、送りません。',
	last: (on: string) => `前に確かめた日：${on}`,
	/** On its result. */
	sent: (on: string) => `${on}に送りました`,
	never: 'まだ確かめたことは、ありません。',
	start: 'いま確かめる',
	question: '全世帯に送りますか？',
	questionText: '「届く確認」というお知らせが、いま、全世帯のスマホに届きます。',
	yes: '送る',
	toLast: '前の結果を見る',
	/** What the test says of households; on its page and in the desk's list. */
	proofs: {
		none: { title: '使えるスマホのないお宅', hint: '紙か電話で伝えます。' },
		doubtful: {
			title: '届いたか分からないお宅',
			hint: '一日たっても、スマホの画面に出ていません。スマホを見てもらいます。',
		},
		pending: { title: '結果を待っているお宅', hint: '送ってから、一日たつのを待っています。' },
		wished: {
			title: 'スマホの画面に出さないお宅',
			hint: 'お宅の希望です。メールで読むか、至急だけをお知らせします。',
		},
		proven: { title: '届いたお宅', hint: 'スマホの画面に出たか、印が押されました。' },
	},
	count: (title: string, n: string) => `${title} ${n}世帯`,
	toPrint: 'スマホを見てもらうお宅を印刷する',
	toPrintHint:
		'「届いたか分からないお宅」の、班とお名前だけの紙です。お手伝いの人に渡します。お手伝いの人は、名簿を見られません。',
	/** The sheet. */
	sheet: {
		title: 'スマホを見てもらうお宅',
		on: (day: string) => `${day}の「届く確認」から`,
		how: '見おわったら、印をつけてください。この紙は、役の人に返してください。',
		columns: { name: 'お宅', done: '見た' },
	},
});
