import { words } from '../chosen-language';

/** The page with the words that are hints to whoever writes. */
export const wordList = words('wordList', {
	lead: '回覧やお知らせを書くとき、分かりにくい言葉があると、ここにある言いかえを案として出します。',
	own: 'この町内会で足した言葉',
	none: 'まだありません',
	noneText: '分かりにくかったと聞いた言葉や、町内会だけの呼び方を足せます。',
	add: '言葉を足す',
	addTitle: '言葉を足します',
	changeTitle: '言葉を書きかえます',
	word: '分かりにくい言葉',
	wordHint: '例　総務部会、輪番',
	plain: '言いかえ',
	plainHint: '例　順番。「集まる」のような言葉は、「集まってください」などの形でも使います。',
	why: 'わけ（なくてもかまいません）',
	whyHint: '例　新しく来た方には通じません。',
	save: '入れる',
	change: '書きかえる',
	remove: 'はずす',
	/** Behind the word of a button, for those who hear it. */
	which: (word: string) => `（${word}）`,
	to: '言いかえ',
	unsent: 'まだ送れていません',
	wrong: {
		word: '1文字から30文字までで書いてください。',
		plain: '1文字から40文字までで書いてください。',
		why: '60文字までで書いてください。',
		taken: 'この言葉は、もう足してあります。',
		same: '言いかえが、もとの言葉と同じです。',
	},
	added: (word: string) => `「${word}」を足しました`,
	changed: (word: string) => `「${word}」を書きかえました`,
	removed: (word: string) => `「${word}」をはずしました`,
	undo: '元に戻す',
	builtIn: (n: string) => `はじめから入っている言葉（${n}語）`,
	builtInHint: '同じ言葉を足すと、足したほうの言いかえを使います。',
});
