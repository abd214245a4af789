import { words } from '../chosen-language';

const counted = (unit: string) => (n: string) => `${n}${unit}`;

/** An archive of Kairan that is put into an association whole. */
export const restore = words('restore', {
	title: 'この控えを、まるごと戻せます',
	lead: (name: string) => `「${name}」は、かいらんの控えです。いまの町内会には、まだ何もないので、まるごと戻せます。`,
	goOn: (name: string) => `「${name}」を戻している途中です。続きから始められます。もう入ったものは、そのまま残ります。`,
	holds: '中に入っているもの',
	association: '町内会',
	at: '作った日時',
	households: '世帯',
	circulars: '回覧・お知らせ',
	receipts: '確認',
	pictures: '写真',
	countOf: {
		households: counted('世帯'),
		circulars: counted('件'),
		receipts: counted('件'),
		pictures: counted('枚'),
	},
	missing: (n: string) => `写真のうち${n}枚は、この控えに入っていません。回覧の文はそのまま戻ります。`,
	whatComes: '班・お宅・役・回覧・確認が、前と同じに戻ります。これまでの配達台帳も、同じになります。',
	cards:
		'スマホと鍵カードは移りません。戻したあとに、鍵カードをもう一度印刷して配ってください。それまで「未読」だったお宅は「未達」になります。',
	chair: '会長は、いまの方のままです。前の会長の役は、終わった役として残ります。',
	start: 'まるごと戻す',
	next: '続きから戻す',
	rosterOnly: '班とお宅だけを読みこむ',
	working: '控えを戻しています',
	workingText: '終わるまで、この画面を開いたままにしてください。途中で切れても、同じ控えを選べば続きから始まります。',
	done: (association: string) => `${association}を、まるごと戻しました。`,
	doneText:
		'どのお宅のスマホでも、まだ読めません。鍵カードをもう一度印刷して配ってください。班長などのカードは「役と交代」で作れます。',
	damaged: (n: string) => `写真のうち${n}枚は、こわれていたため戻せませんでした。`,
	stopped: '途中で止まりました。入ったものは残っています。',
	stoppedText: '始めてから半日のあいだなら、同じ控えをもう一度選ぶと、続きから始まります。',
	halfway: '控えを戻している途中です',
	halfwayText:
		'始めてから半日のあいだなら、同じ控えをもう一度選ぶと、続きから始まります。はじめからやり直すときは、町内会をもう一度作ってもらい、そちらで戻してください。',
	lately: (on: string) => `${on}、この町内会に控えを戻しました`,
	latelyText:
		'戻した回覧、確認、役、お宅には、控えから戻したと出ます。だれが戻したかは、会長の「見た人・変えた人の記録」で見られます。',
	toHere: '続きから戻す',
	toCards: '鍵カードを印刷する',
	toSeats: '役を見る',
	toRoster: '名簿を見る',
});
