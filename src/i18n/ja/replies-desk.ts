import { words } from '../chosen-language';

/** The replies to a message, as the one who wrote it sees them. */
export const repliesDesk = words('repliesDesk', {
	link: '返事を見る',
	linkNew: (n: string) => `返事を見る（新しい返事${n}通）`,
	isNew: '新しい返事',
	countNew: (n: string) => `新しい返事 ${n}通`,
	lead: 'お知らせを書いた、あなただけが見られます。',
	households: (n: string) => `${n}世帯から返事があります。`,
	none: '返事はまだありません',
	noneText: '届いた返事は、ここに並びます。',
	/** Who wrote: the household's name is asked for by the board. */
	family: 'ご家族',
	you: 'あなた',
	write: '返事を書く',
	/** Behind a button's word, for those who hear it: to which household. */
	to: (name: string) => `（${name}さん）`,
	hint: 'このお宅だけに届きます。',
	send: '送る',
	full: 'ここでの返事は20通までです。続きは、お電話ください。',
	close: '返事をしめきる',
	closeHint: 'しめきると、どのお宅も、もう返事を書けません。届いた返事は残ります。',
	closed: '返事は、しめきりました。',
	reopen: 'また返事を受ける',
	notYours: 'ここは見られません',
	notYoursText: '返事は、お知らせを書いた役の人だけが見られます。',
	toMessage: 'お知らせの台帳を見る',
});
