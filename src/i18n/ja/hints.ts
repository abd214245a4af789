import { words } from '../chosen-language';

/** How a text that is being written reads more easily. */
export const hints = words('hints', {
	title: (n: string) => `読みやすくするには（${n}件）`,
	lead: 'このままでも出せます。',
	/** Heard once, when there is something. */
	spoken: '文を読みやすくする案が、本文の下にあります。',
	/** What it is, by rule, and in one sentence why. */
	facts: {
		what: (missing: string) => `集まりのお知らせに、${missing}がありません`,
		why: '読んだ人が、電話で聞かずにすみます。',
	},
	doubleNegative: {
		what: () => '「ない」が二つ重なっています',
		why: 'するのか、しないのか、読みちがえやすい書き方です。',
	},
	word: { what: (plain: string) => `「${plain}」と言いかえられます`, why: 'ふだんの言葉のほうが、早く伝わります。' },
	longSentence: {
		what: (n: string) => `${n}文字の、長い文です`,
		why: '二つに分けると、途中で分からなくなりません。100文字までが目安です。',
	},
	manyCommas: {
		what: (n: string) => `「、」が${n}個ある文です`,
		why: '三つまでの短い文に分けると、大事なところがすぐ分かります。',
	},
	mixedStyle: {
		what: () => '「です・ます」でない終わり方です',
		why: 'ほかの文とそろえると、すらすら読めます。',
	},
	kanjiRun: {
		what: (n: string) => `漢字が${n}字続いています`,
		why: 'どこで切って読むのか迷います。間に「の」などを入れられます。',
	},
	manyKanji: {
		what: (n: string) => `漢字が${n}字ある文です`,
		why: 'ひらがなの言葉をふやすと、読みやすくなります。13字までが目安です。',
	},
	places: { when: '日時', place: '場所', contact: '電話番号' },
	show: 'ここを見る',
	/** Behind the word of a button, for those who hear it. */
	which: (quote: string) => `（${quote}）`,
	fill: (place: string) => `${place}を書く`,
	change: (to: string) => `「${to}」に変える`,
	changeAll: (to: string, n: string) => `${n}か所を「${to}」に変える`,
	changed: (from: string, to: string) => `「${from}」を「${to}」に変えました`,
	undo: '元に戻す',
	hide: 'この注意は出さない',
	more: (n: string) => `ほかの${n}件`,
	off: 'この文では、もう出さない',
	isOff: '読みやすくする案は、出していません。',
	on: '案を出す',
});
