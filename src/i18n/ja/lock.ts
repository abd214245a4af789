import { words } from '../chosen-language';

/** The lock of a seat's pages on this device. */
export const lock = words('lock', {
	section: '役の画面をとじる',
	lead: (minutes: string) => `${minutes}分さわらないと、役の画面をとじます。名簿などを、ほかの人に見られません。`,
	forWhom: '会館のパソコンなど、ほかの人も使うときに選んでください。ご自分だけのスマホなら、なくてもかまいません。',
	pin: 'あけるときの番号',
	pinHint: '4〜8けたの数字です。この番号は、ここでだけ使えます。',
	pinWrong: '数字を4つから8つ、入れてください。',
	turnOn: 'この番号で、とじるようにする',
	on: (minutes: string) => `${minutes}分さわらないと、とじます。`,
	off: '今は、とじません。',
	closeNow: '画面をとじる',
	turnOff: 'とじるのをやめる',
	openFirst: '変えるには、先に役の画面をあけてください。',
	toDesk: '役の画面へ',
	// the closed screen
	title: '画面をとじています',
	why: 'ほかの人に見えないように、とじました。書きかけのものは残っています。',
	number: '番号',
	open: 'あける',
	opening: '番号を確かめています',
	wrong: '番号がちがいます。もう一度入れてください。',
	waitSeconds: (n: string) => `番号がちがいます。${n}秒たってから、もう一度入れてください。`,
	waitMinutes: (n: string) => `番号がちがいます。${n}分たってから、もう一度入れてください。`,
	forgotten: '番号を忘れたとき',
	byCard: '役のカードであける',
	renew: 'カードを確かめました。新しい番号を決めてください。',
	renewYes: 'この番号にして、あける',
	toHousehold: 'お宅の回覧を見る',
	// asked once
	ask: 'ほかの人も使うパソコンですか？',
	askText: '会館などのパソコンなら、しばらくさわらないときに、役の画面をとじられます。',
	askShared: 'とじるようにする',
	askOwn: '自分だけが使う',
});
