import { words } from '../chosen-language';

/** What a household and the sender of a message say to each other, as the household sees it. */
export const replies = words('replies', {
	heading: '返事',
	write: '返事を書く',
	/** Who reads it: the seat that wrote the message. */
	hint: (title: string) => `${title}だけに届きます。ほかのお宅には見えません。`,
	send: '返事を送る',
	sent: 'お返事を書きました。',
	waits: 'まだ送れていません。つながると自動で送ります。',
	missing: '文をまだ書いていません。',
	room: (n: string) => `あと${n}文字書けます`,
	over: (n: string) => `${n}文字多すぎます。文はすべて残っています。`,
	by: { household: 'このお宅', family: 'ご家族' },
	closed: 'このお知らせへの返事は、しめきりました。ご用のときは、お電話ください。',
	full: 'ここでの返事は20通までです。続きは、お電話ください。',
	refused: '送れませんでした',
	again: '書きなおす',
	drop: '消す',
});
