import { words } from '../chosen-language';

/** The phones that a household's or a seat's keys let in. */
export const devices = words('devices', {
	none: 'まだ、どのスマホも入っていません。',
	kinds: { self: 'このお宅のスマホ', family: 'ご家族のスマホ', seat: '役のスマホ' },
	nth: (name: string, n: string) => `${name}（${n}台目）`,
	own: 'このスマホ',
	alsoSeat: '役の人のスマホです。ここで読んでも、本人が読んだとは数えません。',
	minutes: (n: string) => `カードを作ってから${n}分で入りました`,
	since: (day: string) => `使いはじめ：${day}`,
	seen: (day: string) => `最後に開いたのは、${day}ごろ`,
	dormant: '30日以上開いていません',
	copied: '2か所で使われています',
	copiedTitle: 'このお宅のスマホが、2か所で使われています',
	copiedText:
		'中身を写したもう1台が、どこかにあるようです。いつも使うスマホで、カードをもう一度読みとってください。すると、もう1台では読めません。',
	copiedScan: 'カードを読みとる',
	rename: '名前をつける',
	renameOf: (name: string) => `${name}に名前をつける`,
	renameTitle: 'スマホの名前',
	renameHint: 'だれのスマホか、わかる名前にします。例：おばあちゃんのスマホ',
	renameYes: '決める',
	remove: 'はずす',
	removeOf: (name: string) => `${name}をはずす`,
	removeTitle: (name: string) => `「${name}」をはずしますか？`,
	removeText: 'このお宅の回覧が、そのスマホでは読めなくなります。カードをもう一度読みとれば、戻せます。',
	removeSeat: 'そのスマホでは、役の画面が見られなくなります。なくしたスマホは、ここではずしてください。',
	removeOwn: 'いま手にしているスマホです。はずすと、このスマホでは読めません。',
	fresh: '新しいスマホがこのお宅に加わりました',
	freshLine: (name: string, day: string) => `${name}：${day}`,
	freshHint: '心あたりがないときは、設定からはずして、班長に伝えてください。',
	toDevices: 'このお宅のスマホを見る',
});
