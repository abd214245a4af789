import { HELPED_DAYS } from '#domain/kept-for';
import { words } from '../chosen-language';

/** The desk (相談デスク): a person's phone from the card to the first 「読みました」. Whoever helps may speak another language. */
export const helping = words('helping', {
	lead: '手伝う方の鍵カードを、ここでも読みとります。どこまで進んだかが、この画面に出ます。',
	privacy: 'カードは使われません。見えるのは、カードのお名前と、進みぐあいだけです。見たことは記録に残ります。',
	letters: 'カードの12文字を入れる',
	next: '次の方のカード',
	waiting: {
		title: 'カードを覚えています',
		text: '電波が届くと、お名前が出ます。この画面のまま、スマホの準備を続けてください。',
	},
	offline: '今は電波が届きません。手でつけた印は消えません。電波が届くと、続きが出ます。',
	today: 'きょう手伝う方',
	earlier: '前に手伝った方',
	earlierHint: `終わっていない方と、そのあと開いていない方に、声をかけてください。${HELPED_DAYS}日たつと、お名前は消えます。`,
	opened: 'そのあとも、開いています',
	notOpened: 'そのあと、開いていません',
	none: 'まだ、どなたもいません',
	noneText: 'カードを読みとると、お名前がここに出ます。',
	person: (name: string) => `${name}さん`,
	at: (n: string, all: string, step: string) => `${all}のうち${n}：${step}`,
	stuck: (minutes: string) => `${minutes}分、ここです`,
	finished: 'おわりました',
	open: (name: string) => `${name}さんの手順をひらく`,
	phone: '相手のスマホ',
	phones: { iphone: 'iPhone', android: 'Android' },
	phoneNames: { iphone: 'iPhone（アイフォーン）', android: 'Android（アンドロイド）' },
	steps: {
		card: {
			title: 'カードを読む',
			todo: {
				iphone: '相手のスマホの「カメラ」で、カードの四角い模様を写します。出てきた黄色い字を押します。',
				android: '相手のスマホの「カメラ」で、カードの四角い模様を写します。出てきた字を押します。',
			},
		},
		homeScreen: {
			title: '最初の画面に置く',
			todo: {
				iphone: '下の絵の順に押します。置いたら、その絵から開き、カードをもう一度読みとります。',
				android: '画面の右上の、点が3つならんだ印を押し、「ホーム画面に追加」を押します。',
			},
		},
		notices: {
			title: '知らせを許す',
			todo: {
				iphone: '置いた絵から開きます。回覧の一覧の上の「設定」、「知らせてもらう」、「許可」の順に押します。',
				android: '回覧の一覧の上の「設定」、「知らせてもらう」、「許可」の順に押します。',
			},
		},
		textSize: {
			title: '文字の大きさを選ぶ',
			todo: {
				iphone:
					'大きさが決まったら、相手のスマホで、画面の上の「文字と見え方」を押し、同じ行をご本人に押してもらいます。',
				android:
					'大きさが決まったら、相手のスマホで、画面の上の「文字と見え方」を押し、同じ行をご本人に押してもらいます。',
			},
		},
		reading: {
			title: 'ひとつ読む',
			todo: {
				iphone: '回覧をひとつ押して、ひらきます。下まで見てもらいます。',
				android: '回覧をひとつ押して、ひらきます。下まで見てもらいます。',
			},
		},
		seal: {
			title: '「読みました」を押す',
			todo: {
				iphone: 'ご本人に、朱色の「読みました」を押してもらいます。少し待つと、ここに印がつきます。',
				android: 'ご本人に、朱色の「読みました」を押してもらいます。少し待つと、ここに印がつきます。',
			},
		},
	},
	marks: { done: 'できました', skipped: 'しません', now: '今ここです', later: 'このあとです' },
	tick: 'できました',
	skip: 'これはしない',
	untick: '印を消す',
	bySelf: 'ご本人の「読みました」が届きました。',
	byFamily: '「読みました」が、ご家族の分として届きました。カードの種類を、見てください。',
	trial: {
		send: 'ためしの知らせを送る',
		woken: 'このスマホは、知らせを受けとれます。',
		notYet: 'まだ、知らせを許していません。',
		waiting: '電波が届くと、送ります。',
		sent: '送りました。相手のスマホの画面を見てください。出ると、ここに印がつきます。',
		noPhone: '送れませんでした。相手のスマホで「知らせてもらう」を押してから、もう一度送ってください。',
		tooMany: '1時間に送れるのは6回までです。少し待ってください。',
	},
	size: '選んだ大きさ',
	sizeHint: 'この画面を見せて、いちばん小さく読める行を、ご本人に聞きます。その行を押すと、お渡しする紙に入ります。',
	ended: 'きょうの分はおわりました。続けるときは、カードをもう一度読みとります。',
	leaflet: 'お渡しする紙',
	drop: '一覧から消す',
	dropped: (name: string) => `${name}さんを、一覧から消しました。`,
	putBack: '一覧に戻す',
	paper: {
		heading: (name: string) => `${name}さんのスマホと回覧`,
		openTitle: 'ひらき方',
		home: 'スマホの最初の画面の、「かいらん」の絵を押します。',
		card: '鍵カードの四角い模様を、スマホのカメラで写します。',
		noticesTitle: '新しい回覧が来たとき',
		notices: 'スマホの画面に、知らせが出ます。押すと、回覧がひらきます。',
		noNotices: '知らせは出ません。ときどき、ひらいてみてください。',
		sizeTitle: '文字の大きさ',
		size: (size: string) => `「${size}」にしてあります。画面の上の「文字と見え方」で、いつでも変えられます。`,
		sealTitle: '読みおわったら',
		seal: '朱色の「読みました」を押します。',
		helpTitle: '困ったとき',
		help: '画面のいちばん下の「困ったとき」を押します。番号が出るので、電話で読んでください。',
		phone: (association: string) => `${association}の電話`,
		address: '「困ったとき」の画面',
		back: '手順に戻る',
		lead: 'お名前と、このスマホに合わせたことが書いてあります。印刷して、ご本人に渡します。',
	},
});
