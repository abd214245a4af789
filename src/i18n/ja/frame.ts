import { words } from '../chosen-language';

/** What stands on every screen around the page: the bar, the line on how things stand, whose household it is. */
export const frame = words('frame', {
	skip: '本文へ',
	bar: 'おもな行き先',
	home: '回覧',
	desk: (role: string) => `${role}の画面`,
	/** What its button opens: letters, colours, lines. */
	textSize: '文字と見え方',
	help: 'つかいかた',
	helpWhole: 'スマホ講座・つかいかた',
	settings: '設定',
	/** In two languages, for whoever reads only one of them. */
	language: 'ことば / Language',
	acting: (name: string) => `${name}さんのお宅として見ています`,
	actingFamily: (name: string) => `${name}さんのご家族として見ています`,
	actingSeat: (title: string) => `${title}として見ています`,
	switch: '切りかえる',
	switchTitle: 'どなたとして見ますか',
	toHousehold: (name: string) => `${name}さんのお宅へ`,
	toSeat: (title: string) => `${title}の画面へ`,
	unsent: (n: string) => `まだ送れていません（${n}件）。つながると自動で送ります`,
	causes: {
		unreachable: '電波が届いていません。届いている回覧は読めます。',
		serverBusy: 'かいらん側が混みあっています。少し待つと、自動でつながります。届いている回覧は読めます。',
		serverError: 'かいらん側の調子がよくありません。なおると、自動でつながります。届いている回覧は読めます。',
	},
	lastHeard: (when: string) => `さいごに届いたのは ${when}`,
	refused: (n: string) => `送れなかったものが${n}件あります`,
	seeRefused: 'くわしく見る',
	showKey: '鍵カードを入れる',
	reload: '開きなおす',
	sample: 'あ',
});
