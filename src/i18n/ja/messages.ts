import { words } from '../chosen-language';

/** お知らせ: a short text, sent in one step. */
export const messages = words('messages', {
	lead: '短い文を、すぐに届けます。写真や日時の枠が要るときは、回覧を書きます。',
	text: '文',
	textHint: '400文字まで。はじめの1行が、題名になります。',
	example: '例　きょう午後2時から、水道が1時間ほど止まります。',
	urgent: '至急にする',
	urgentHint: '一覧のいちばん上に「至急」と出ます。',
	send: '送る',
	confirmTitle: (to: string, n: string) => `${to}（${n}世帯）に送ります`,
	confirmText: '送ったお知らせは、台帳で、伝わったかどうかが分かります。',
	confirmYes: '送る',
	confirmNo: 'もう少し直す',
	problems: {
		missing: '文をまだ書いていません。',
		tooLong: '文が長すぎます。短くするか、回覧として書いてください。',
		noGroup: '班を選んでいません。',
		groupDissolved: 'なくなった班が入っています。宛先を選びなおしてください。',
		nobodyLeft: 'まだのお宅は、もうありません。宛先を選びなおしてください。',
		tooMany: 'まだのお宅が、300より多くあります。全世帯か班を選んでください。',
	},
});
