import { words } from '../chosen-language';

/** Kairan on the home screen, and a newer Kairan. */
export const install = words('install', {
	offerTitle: '次から、すぐ開けるようにしますか？',
	offerText: 'スマートフォンの最初の画面に、「かいらん」の絵を置きます。',
	add: '最初の画面に置く',
	later: '置かない',
	guide: '置き方を見る',
	guideTitle: 'iPhoneの最初の画面に置く',
	guideLead: '青いコンパスの絵の「Safari」で開いているときに、できます。',
	steps: [
		'画面の下の、四角から矢印が出ている印を押します。',
		'出てきたものを上へ動かし、「ホーム画面に追加」を押します。',
		'右上の「追加」を押します。「かいらん」の絵が置かれます。',
	],
	homeScreen: 'ホーム画面に追加',
	cardAgain: 'はじめて開いたときに鍵カードを聞かれたら、同じカードをもう一度使えます。',
	other: 'ほかのスマートフォンでは、画面の右上の、点が3つならんだ印から「ホーム画面に追加」を押します。',
	updateTitle: '「かいらん」のアプリを新しくできます',
	updateText: '回覧ではありません。書きかけのものは、そのまま残ります。',
	update: '新しくする',
	updating: '新しくしています',
});
