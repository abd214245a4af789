import { words } from '../chosen-language';

/** The page on which a question is answered by the link of a mail. */
export const mailAnswer = words('mailAnswer', {
	title: 'お答え',
	lead: (association: string) => `${association}から、おたずねです。`,
	/** Whose answer it is: that of the address. */
	as: (address: string) => `${address}からのお答えとして届きます。`,
	optional: '答えなくてもかまいません。',
	people: '人数',
	peopleHint: 'だれも出ないときは、0と書いてください。',
	shift: '時間',
	who: '出る人のお名前（書かなくてもかまいません）',
	several: 'いくつでも選べます',
	one: 'ひとつ選んでください',
	number: (least: string, most: string) => `数（${least}から${most}まで）`,
	text: 'お答え',
	marks: { yes: '○ 行ける', maybe: '△ わからない', no: '× 行けない' },
	missing: 'ここを、もう一度見てください。',
	send: 'この答えを送る',
	change: '直した答えを送る',
	sent: 'お答えが届きました。締切までは、直してもう一度送れます。',
	overtaken: 'お宅からは、別の方法で新しい答えが届いています。ここで送ると、こちらが新しい答えになります。',
	closed: '答えの受付は、終わりました。変えたいときは、お電話ください。',
});
