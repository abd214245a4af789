import { words } from '../chosen-language';
import { roles } from './common';

/** The leader's desk: what was sent, whom it reached, and what waits. */
export const desk = words('desk', {
	title: (role: string) => `${role}の画面`,
	roles,
	/** The way back to it. */
	back: (role: string) => `${role}の画面に戻る`,
	filling: '町内会の台帳を受けとっています。そのままお待ちください。',
	/** The ways to the rest of the desk. */
	roomsLabel: '町内会のこと',
	ownHousehold: {
		title: 'ご自分のお宅のカードは、まだ入っていません',
		text: 'お宅の鍵カードも入れると、この電話で「読みました」を押せます。',
		add: 'お宅のカードを入れる',
		later: 'この電話には入れない',
	},
	copiedPhones: {
		title: 'スマホが2か所で使われています',
		text: '中身を写したもう1台があるようです。いつも使うスマホで、カードをもう一度読みとるように伝えてください。すると、もう1台では読めません。',
	},
	failedMails: {
		title: 'メールが届かなくなったお宅があります',
		text: '新しいアドレスを聞くか、紙や声で伝えてください。',
		more: (n: string) => `ほかに${n}世帯`,
	},
	circulars: '出した回覧とお知らせ',
	write: '回覧を書く',
	message: 'お知らせを送る',
	/** Of a 班長, whose messages go to her 班. */
	groupMessage: (group: string) => `${group}にお知らせを送る`,
	search: '回覧をさがす',
	notFound: '見つかりませんでした',
	none: 'まだ回覧はありません',
	noneText: '「回覧を書く」から、はじめの回覧を出しましょう。',
	noneForGroup: '回覧が出ると、ここにお宅がならびます。',
	to: {
		all: '全世帯',
		officers: '役員',
		groups: (names: string) => names,
		/** Those who had not got something; `without` where their number stands beside it. */
		without: 'まだの方',
		households: (n: string) => `まだの方 ${n}世帯`,
	},
	joinNames: '・',
	toCalls: '伝わっていないお宅に電話する',
	/** Of which circular a link beside its title leads on. */
	of: (title: string) => `：${title}`,
	sent: (when: string, to: string) => `${when}　${to}`,
	urgent: '至急',
	form: { circular: '回覧', message: 'お知らせ' },
	corrected: '訂正',
	withdrawn: '取り下げ',
	cancelled: '中止',
	pending: 'まだ送れていません',
	unreached: '未達',
	whole: (n: string) => `全${n}世帯`,
	open: (title: string) => `「${title}」の配達台帳`,
	more: 'もっと前のものを見る',
	/** What is to be sent at an hour that was chosen. */
	scheduled: {
		title: 'あとで送るもの',
		at: (when: string, to: string) => `${when}に、${to}へ送ります`,
		by: (title: string) => `書いた人は${title}です`,
		waits: 'まだ、この電話から出ていません。電波が届くと、予約されます。',
		refused: (why: string) => `時刻になりましたが、送れませんでした。${why}`,
		willNotGo: '書いたスマホは、はずされました。これは送られません。送るなら、下書きに戻します。',
		phoneOut: '書いたスマホが、はずされていたからです。',
		toDraft: '下書きに戻す',
		drop: '消す',
		dropTitle: '送らずに消しますか',
		dropText: '文も消えます。残したいときは「下書きに戻す」を押してください。',
		dropYes: '送らずに消す',
	},
	drafts: '下書き',
	draftUntitled: '（題名はまだありません）',
	draftAt: (when: string) => `${when}まで書きました`,
	draftKinds: { circular: '回覧', correction: '訂正', message: 'お知らせ' },
	draftOpen: '続きを書く',
	draftDrop: '捨てる',
	draftDropped: (title: string) => `下書き「${title}」を捨てました。`,
	undo: 'もとに戻す',
	refused: '送れなかったもの',
	refusedTitle: (what: string) => `${what}を送れませんでした`,
	refusedKept: '書いたものは残っています。',
	refusedWhat: {
		'circular.publish': (title: string) => `回覧「${title}」`,
		'circular.correct': (title: string) => `「${title}」の訂正`,
		'circular.withdraw': (_: string) => '回覧の取り下げ',
		'message.send': (title: string) => `お知らせ「${title}」`,
		'receipt.tick': (_: string) => '台帳の印',
		'receipt.untick': (_: string) => '台帳の印の取り消し',
		'receipt.call': (_: string) => '電話の印',
	},
	/** Which circular it was for, whose door follows. */
	refusedOf: (title: string) => `「${title}」`,
	/** An item of a slip, and what was answered. */
	refusedSaid: (item: string, answer: string) => `${item}：${answer}`,
	refusedBack: 'いれた回答票の取り消し',
	enterAgain: '回答票を入れなおす',
	mend: '直して出しなおす',
	drop: 'やめる（消す）',
	dropTitle: '消してよいですか',
	dropText: 'これを消すと、書いたものも戻せません。',
	dropYes: '消す',
	/** Group leader. */
	groupTitle: (group: string) => `${group} 班長の画面`,
	toReach: 'これから届けるところ',
	toReachText: '「未達」のところが、紙や声かけのいるお宅です。お宅を押すと、印をつけられます。',
	allReached: '紙や声かけのいるお宅は、もうありません',
	allReachedText: 'ありがとうございます。新しい回覧が出ると、ここにお宅がならびます。',
	by: 'ならべ方',
	byCircular: '回覧ごと',
	byDoor: 'お宅ごと',
	byDoorText: '回る順に、お宅ごとの渡すものです。ぜんぶ渡したら、ボタンを押してください。電波がなくても押せます。',
	handAll: (name: string, n: string, several: boolean) =>
		several ? `${name}さん：${n}件ぜんぶ渡した` : `${name}さん：渡した`,
	handedHere: (n: string) => `${n}件を渡しました`,
	handedAll: (name: string, n: string) => `${name}さんに、${n}件を渡した印をつけました。`,
	messageOf: (title: string) => `お知らせ「${title.replace(/。$/u, '')}」`,
	/** Below those whose doors lie open: shows the others. */
	moreToReach: (n: string) => `ほかに${n}件、届けるものがあります`,
	older: 'これまでの回覧',
	/** Seats without a desk of their own. */
	volunteer: {
		lead: '公民館などで、スマートフォンの使いはじめをお手伝いする役です。',
		can: [
			'鍵カードを読みとるところをお手伝いする',
			'スマホ講座の日にちを見て、お知らせする',
			'文字の大きさを、見やすく変えてあげる',
		],
		privacy: '名簿は見えません。見るのは、目の前のカードのお名前と、スマホを見てほしいと紙で頼まれたお宅だけです。',
	},
	city: {
		lead: '町内会を新しく登録して、会長にカードを渡す役です。',
		can: [
			'新しい町内会を登録して、会長のカードを作る',
			'市役所のほかの人に、役のカードを作る',
			'公民館と講座の予定を、ファイルで入れかえる',
		],
		privacy: 'お宅の名簿や、だれが読んだかは見えません。',
	},
	district: {
		lead: '学区や地区の連合町内会の役です。',
		can: ['連合町内会のほかの人に、役のカードを作る', 'スマホ講座の予定を見る'],
		privacy: 'それぞれの町内会の名簿や、だれが読んだかは見えません。',
	},
	canTitle: 'ここでできること',
	/** To the chair of an association that a city founded. */
	unverified: {
		title: 'この町内会は、まだ確認がすんでいません',
		text: '運営が確かめるまで、カードを読みとる人にも、そう出ます。回覧は、いつもどおり出せます。',
	},
	/** Whom a helper or the city can call. */
	callTitle: '電話で聞く',
	noPhone: '電話番号は、まだ届いていません。',
	lessonsTitle: '公民館のスマホ講座',
	/** The city's register. */
	founded: {
		title: '登録した町内会',
		more: (n: string) => `ほかの${n}の町内会を見る`,
		none: '登録した町内会は、まだありません。',
		line: (on: string, district: string) => `${on}登録　${district}`,
		open: (day: string) => `会長のカードは ${day}まで使えます`,
		unverified: '未確認',
		unverifiedHint: '「未確認」は、運営がまだ確かめていない町内会です。カードを読みとる人にも、そう出ます。',
	},
});
