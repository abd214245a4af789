import type { Words } from '../shape';

export const replies = {
	heading: 'へんじ',
	write: 'へんじを 書く',
	hint: (title) => `${title}だけが 読みます。ほかの 家の 人は 読みません。`,
	send: 'へんじを おくる',
	sent: 'へんじを 書きました。',
	waits: 'まだ おくって いません。インターネットに つながると、スマホが おくります。',
	missing: '文を まだ 書いて いません。',
	room: (n) => `あと ${n}文字 書く ことが できます`,
	over: (n) => `${n}文字 多いです。文は ぜんぶ のこって います。`,
	by: { household: 'この 家', family: 'かぞく' },
	closed: 'この お知らせに、もう へんじは できません。話したい ことが ある ときは、電話して ください。',
	full: 'ここでの へんじは 20までです。つづきは、電話して ください。',
	refused: 'おくる ことが できませんでした',
	again: 'もういちど 書く',
	drop: 'けす',
} satisfies Words['replies'];
