import type { Words } from '../shape';
import { frame } from './frame';

export const devices = {
	none: 'まだ、スマホは ありません。',
	kinds: { self: 'この 家の スマホ', family: 'かぞくの スマホ', seat: 'しごとの スマホ' },
	nth: (name, n) => `${name}（${n}台目）`,
	own: 'この スマホ',
	alsoSeat: '町内会の しごとを する 人の スマホです。ここで 読んでも、この 家の 人が 読んだ ことに なりません。',
	minutes: (n) => `カードを 作ってから ${n}分で 入りました`,
	since: (day) => `つかいはじめた 日：${day}`,
	seen: (day) => `さいごに ひらいた 日：${day}ごろ`,
	dormant: '30日より 長く ひらいて いません',
	copied: '2つの ところで つかって います',
	copiedTitle: 'この 家の スマホを、2つの ところで つかって います',
	copiedText:
		'スマホの 中を、だれかが コピーした ようです。いつも つかう スマホで、カードを もういちど 読んで ください。コピーの スマホは、読む ことが できなく なります。',
	copiedScan: 'カードを カメラで 読む',
	rename: '名前を つける',
	renameOf: (name) => `${name}に 名前を つける`,
	renameTitle: 'スマホの 名前',
	renameHint: 'だれの スマホか わかる 名前に します。れい：おばあさんの スマホ',
	renameYes: 'きめる',
	remove: 'はずす',
	removeOf: (name) => `${name}を はずす`,
	removeTitle: (name) => `「${name}」を はずしますか？`,
	removeText:
		'その スマホで、かいらんを 読む ことが できなく なります。カードを もういちど 読むと、もとに もどります。',
	removeSeat: 'その スマホで、しごとの がめんを 見る ことが できなく なります。なくした スマホは、はずして ください。',
	removeOwn: '今 手に もって いる スマホです。はずすと、この スマホで 読む ことが できません。',
	fresh: 'この 家に、新しい スマホが ふえました',
	freshLine: (name, day) => `${name}：${day}`,
	freshHint: `知らない スマホですか？ 「${frame.settings}」で はずして ください。はんちょうにも 言って ください。`,
	toDevices: 'この 家の スマホを 見る',
} satisfies Words['devices'];
