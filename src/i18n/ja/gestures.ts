import { words } from '../chosen-language';

/** Ten lessons of one gesture each, practised on the controls themselves. Its title is in titles.ts. */
export const gestures = words('gestures', {
	lead: 'スマホの動かし方を、ひとつずつ練習します。',
	/** What is done out of ten. */
	count: (done: string, of: string) => `${of}のうち${done}できました`,
	allDone: 'すべて終わりました。よくできました。',
	start: 'はじめる',
	goOn: 'つづきをする',
	restart: 'はじめからやりなおす',
	list: '練習の一覧',
	done: 'できました',
	next: '次の練習へ',
	toList: '練習の一覧へ',
	/** For a keyboard, a switch, a screen reader. */
	otherWay: '指を使わない方へ',
	byKey: 'Tabキーで選び、Enterキーを押します。',
	/** What happened when it was not yet, or not quite, what was asked for. Never a fault of anybody's. */
	remarks: {
		long: '長く押していました。短くても長くても、押したことになります。',
		moved: '押すあいだに、指が動きました。置いた所から、まっすぐはなしてください。',
		twice: '続けて2回押しました。1回と同じなので、かまいません。',
		beside: '少しとなりに、ふれたようです。押すものの真ん中に、ふれてください。',
		fingers: '指が2本ふれました。電話を持つ手の指も、画面にふれたようです。',
		still: 'ふれただけでは、動きません。指をつけたまま、上へすべらせます。',
	},
	press: {
		title: '押す',
		todo: '「はい、そうです」に軽くふれて、指をはなします。',
		other: '「いいえ、ちがいます」を押しました。まちがえても、やり直せます。',
	},
	choose: {
		title: '選ぶ',
		todo: '読みやすい大きさの行を、押します。',
		then: '練習が終わると、もとの大きさに戻ります。本当に変えるときは、上の「文字と見え方」を押します。',
		byKey: 'Tabキーで行に移り、矢印キーで選びます。',
	},
	close: {
		title: '閉じる',
		show: '画面を出す',
		todo: '「画面を出す」を押し、出てきた画面を「閉じる」で閉じます。',
		inside: '上の「閉じる」を押すと、前の画面に戻ります。',
		byKey: 'Escキーでも、閉じます。',
	},
	open: { title: '開く', todo: '読みたい回覧の題名を、押します。' },
	scroll: {
		title: '動かす',
		todo: '指をつけたまま上へすべらせて、回覧を終わりまで読みます。',
		end: 'ここが、回覧の終わりです。',
		byKey: '下向きの矢印キーや、スペースキーを押します。',
	},
	zoom: {
		title: '大きくする',
		todo: '「大きく見る」を押し、紙を2本の指で広げます。',
		caption: '2本の指で広げるか、「大きく」を押してください',
		captionDone: 'できました。「閉じる」を押してください',
		other: 'まだ、もとの大きさです。もう一度「大きく見る」を押してください。',
		then: '広げた画面は、2本の指を近づけると、もとに戻ります。',
		byKey: 'Enterキーで開き、「大きく」を押します。',
	},
	seal: {
		title: '読みましたの印',
		todo: '赤い「読みました」を、押します。',
		then: '本当の回覧では、読んだことが町内会に届きます。',
	},
	back: {
		title: '戻る',
		todo: '「回覧の一覧へ」を押して、戻ります。',
		then: '電話の「戻る」でも、戻れます。',
	},
	notice: {
		title: '知らせを開く',
		todo: '「知らせを受けてみる」を押し、知らせが出たら「開く」を押します。',
		other: '知らせを閉じました。回覧は、一覧に残ります。もう一度どうぞ。',
	},
	type: {
		title: '文字を打つ',
		todo: (letters: string) => `枠の中を押して、${letters} と打ちます。`,
		other: (letters: string) => `ちがう文字が入りました。消してから、${letters} と打ってください。`,
		byKey: 'Tabキーで枠の中に移って、打ちます。',
	},
	/** The long circular that is read to its end. */
	long: {
		title: '町内の一年',
		body: [
			'四月は、役員の引きつぎです。新しい班長が、あいさつに回ります。',
			'五月は、用水路の掃除です。長ぐつと軍手をお持ちください。',
			'六月は、花の苗を配ります。公園の花だんにも植えます。',
			'七月は、夏まつりの準備です。やぐらを組みます。',
			'八月は、夏まつりです。金魚すくいと、かき氷があります。',
			'九月は、敬老のお祝いです。お茶とお菓子を届けます。',
			'十月は、運動会です。玉入れに、ご参加ください。',
			'十一月は、防災の訓練です。水と食べ物を見直しましょう。',
			'十二月は、火の用心の夜回りです。温かい服でおいでください。',
			'一月は、新年の集まりです。おもちをつきます。',
			'二月は、豆まきです。子どもたちが家を回ります。',
			'三月は、総会です。一年のまとめをお話しします。',
			'ここまで読んでくださり、ありがとうございます。',
		].join('\n\n'),
	},
});
