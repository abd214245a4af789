import type { HelpPlace, HelpState } from '#domain/help-code';
import { words } from '../chosen-language';
import { facts } from './help';

type Todo = { [Place in HelpPlace]: Record<HelpState[Place], string> };

const nothing = 'することは、ありません。';

const todo: Todo = {
	card: {
		household: nothing,
		seat: 'お宅の回覧は、お宅の鍵カードで読みます。「設定」の「別の鍵カードを入れる」を押してもらいます。',
		none: '鍵カードを用意してもらい、「カメラで読みとる」を押してもらいます。写せないときは、12文字を入れてもらいます。',
	},
	contact: {
		hour: nothing,
		day: nothing,
		week: '電波の届く所で、かいらんを開いて、1分待ってもらいます。',
		longer: '機内モードを切り、Wi-Fiか電波の届く所で、かいらんを開いて、1分待ってもらいます。',
		never: '鍵カードを読みとったあと、電波の届く所で1分待ってもらいます。',
	},
	trouble: {
		none: nothing,
		unreachable:
			'窓の近くへ行ってもらいます。機内モードを切り、Wi-Fiを入れなおしてもらいます。届いている回覧は読めます。',
		server: 'しばらく待ってもらいます。なおると、自動でつながります。続くときは、市役所か運営に伝えます。',
		signedOut: '鍵カードを、もう一度読みとってもらいます。なくしたときは、班長が作り直せます。',
		storageFull: '写真や使っていないアプリを消してもらい、かいらんを開き直してもらいます。',
		storageUnavailable: '「プライベート」や「シークレット」の画面を閉じ、ふつうの画面で開いてもらいます。',
		newerVersion: '画面の上の「開きなおす」を押してもらいます。',
	},
	sending: {
		done: nothing,
		waits: '電波の届く所で、かいらんを開いて、1分待ってもらいます。消えることはありません。',
		refused: '「設定」の「送れなかったもの」を開き、書いてあることを読んでもらいます。',
	},
	notices: {
		on: nothing,
		off: '「設定」の「新しい回覧が来たとき」で、「知らせてもらう」を押してもらいます。',
		denied: 'スマートフォンの「設定」の「通知」で、「かいらん」かブラウザーを許可してもらいます。',
		homeScreen: '「つかいかた」の「iPhoneの最初の画面に置く」の順に置き、そこから開いてもらいます。',
		unable: 'LINEなどの中で開いているときは、SafariかChromeで開いてもらいます。紙でも届けられます。',
		unknown: '少し待って、番号をもう一度読んでもらいます。',
	},
	room: {
		plenty: nothing,
		little: '古い写真や動画を消すように、すすめます。',
		none: '写真や使っていないアプリを消してもらいます。回覧の写真は、電波があれば見られます。',
		unknown: nothing,
	},
	opened: {
		homeScreen: nothing,
		browser: 'よく使う方には、最初の画面に置くようにすすめます。',
	},
};

/** 電話に出る方へ: what the number means, and what the caller is asked to do. Of the desk: Japanese alone. */
export const helper = words('helper', {
	lead: 'かいらんで困った人から電話が来たら、「困ったとき」を押して、出た番号を読んでもらいます。',
	where: '「困ったとき」は、どの画面でも、いちばん下にあります。',
	label: '聞いた番号',
	hint: '8けたの数字です。',
	short: '数字がたりません。8けたあります。',
	misheard: '聞きまちがいがあるようです。4けたずつ、ゆっくり、もう一度読んでもらいます。',
	version: (version: string) => `この画面の版は ${version} です。相手の版がちがうときは、開き直してもらいます。`,
	look: '番号の意味を見る',
	/** Heard, once the number is whole. */
	understood: (n: string) =>
		n === '0' ? '番号が分かりました。' : `番号が分かりました。してもらうことは、${n}件です。`,
	result: '聞いた番号の意味',
	todoTitle: 'してもらうこと',
	allWell: 'この番号に、困ったことは出ていません。何をしたいかを聞いてください。',
	tableTitle: '番号の意味と、してもらうこと',
	tableHint: '左から何番めの数字かを見ます。8番めは、聞きまちがいを見つけるための数字です。',
	place: (n: string, title: string) => `${n}番め ${title}`,
	nothing,
	facts,
	print: 'この表を印刷する',
	todo,
});
