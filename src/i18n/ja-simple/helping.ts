import { HELPED_DAYS } from '#domain/kept-for';
import type { Words } from '../shape';
import { common } from './common';
import { frame } from './frame';
import { install } from './install';
import { push } from './push';
import { reading as readingWords } from './reading';
import { titles } from './titles';

// What is pressed is called as its button calls itself.
const [seal, display, tellMe] = [`「${readingWords.press}」`, `「${frame.textSize}」`, `「${push.accept}」`];
const allow = `かいらんの 上の 「${frame.settings}」を おします。つぎに、${tellMe}、「きょか」を おします。`;

const same = (todo: string) => ({ iphone: todo, android: todo });

export const helping = {
	lead: 'あいての かぎカードを、ここでも 読みます。どこまで できたか、この がめんに 出ます。',
	privacy:
		'ここで 読んでも、カードは つかう ことが できます。見えるのは、名前と、どこまで できたか、です。見た ことは、きろくに のこります。',
	letters: 'カードの 12文字を 入れる',
	next: 'つぎの 人の カード',
	waiting: {
		title: 'カードを おぼえて います',
		text: 'インターネットに つながると、名前が 出ます。この がめんの ままで、スマホの じゅんびを つづけて ください。',
	},
	offline: '今は インターネットに つながって いません。つけた しるしは きえません。つながると、つづきが 出ます。',
	today: 'きょう てつだう 人',
	earlier: '前に てつだった 人',
	earlierHint: `まだ おわって いない 人と、ひらいて いない 人に、話して ください。${HELPED_DAYS}日 たつと、名前は きえます。`,
	opened: 'その あとも、ひらいて います',
	notOpened: 'その あと、ひらいて いません',
	none: 'まだ、だれも いません',
	noneText: 'カードを 読むと、名前が ここに 出ます。',
	person: (name) => `${name}さん`,
	at: (n, all, step) => `${all}の 中の ${n}：${step}`,
	stuck: (minutes) => `${minutes}分 ここです`,
	finished: 'おわりました',
	open: (name) => `${name}さんの じゅんばんを ひらく`,
	phone: 'あいての スマホ',
	phones: { iphone: 'iPhone', android: 'Android' },
	phoneNames: { iphone: 'iPhone（アイフォーン）', android: 'Android（アンドロイド）' },
	steps: {
		card: {
			title: 'カードを 読む',
			todo: {
				iphone: 'あいての スマホの 「カメラ」で、カードの 四角い もようを うつします。黄色い 字が 出たら、おします。',
				android: 'あいての スマホの 「カメラ」で、カードの 四角い もようを うつします。字が 出たら、おします。',
			},
		},
		homeScreen: {
			title: 'さいしょの がめんに おく',
			todo: {
				iphone: '下の 絵の じゅんばんに おします。おいたら、その 絵から ひらきます。カードを もういちど 読みます。',
				android: `がめんの 右上の、点が 3つの しるしを おします。つぎに、「${install.homeScreen}」を おします。`,
			},
		},
		notices: {
			title: 'お知らせを 出す',
			todo: { iphone: `おいた 絵から ひらきます。${allow}`, android: allow },
		},
		textSize: {
			title: '文字の 大きさを えらぶ',
			todo: same(
				`大きさが きまったら、あいての スマホで、がめんの 上の ${display}を おします。あいてが、おなじ 大きさを おします。`,
			),
		},
		reading: { title: '1つ 読む', todo: same('かいらんを 1つ おして、ひらきます。あいてが、下まで 見ます。') },
		seal: {
			title: `${seal}を おす`,
			todo: same(`あいてが、赤い ${seal}を おします。少し まつと、ここに しるしが つきます。`),
		},
	},
	marks: { done: 'できました', skipped: 'しません', now: '今 ここです', later: 'この あとです' },
	tick: 'できました',
	skip: 'これは しない',
	untick: 'しるしを けす',
	bySelf: `あいての ${seal}が 来ました。`,
	byFamily: `${seal}が 来ました。でも、かぞくの カードです。カードの しゅるいを 見て ください。`,
	trial: {
		send: 'お知らせを ためしに おくる',
		woken: 'この スマホに、お知らせを おくる ことが できます。',
		notYet: 'まだ、「きょか」を おして いません。',
		waiting: 'インターネットに つながると、おくります。',
		sent: 'おくりました。あいての スマホを 見て ください。お知らせが 出ると、ここに しるしが つきます。',
		noPhone: `おくって いません。あいての スマホで ${tellMe}を おして ください。それから、もういちど おくって ください。`,
		tooMany: '1時間に 6回まで おくる ことが できます。少し まって ください。',
	},
	size: 'えらんだ 大きさ',
	sizeHint:
		'この がめんを あいてに 見せます。読む ことが できる、いちばん 小さい ところを 聞いて、おして ください。わたす 紙に のります。',
	ended: 'きょうは おわりました。つづける ときは、カードを もういちど 読みます。',
	leaflet: 'わたす 紙',
	drop: 'ここから けす',
	dropped: (name) => `${name}さんを ここから けしました。`,
	putBack: 'もとに もどす',
	paper: {
		heading: (name) => `${name}さんの スマホと かいらん`,
		openTitle: 'ひらきかた',
		home: `スマホの さいしょの がめんで、「${common.app}」の 絵を おします。`,
		card: 'かぎカードの 四角い もようを、スマホの カメラで うつします。',
		noticesTitle: '新しい かいらんが 来た とき',
		notices: 'スマホに お知らせが 出ます。おすと、かいらんが ひらきます。',
		noNotices: 'お知らせは 出ません。ときどき、ひらいて 見て ください。',
		sizeTitle: '文字の 大きさ',
		size: (size) => `「${size}」です。がめんの 上の ${display}で、いつでも かえる ことが できます。`,
		sealTitle: '読んだ あと',
		seal: `赤い ${seal}を おします。`,
		helpTitle: titles.help,
		help: `がめんの いちばん 下の 「${titles.help}」を おします。ばんごうが 出ます。電話で 読んで ください。`,
		phone: (association) => `${association}の 電話`,
		address: `「${titles.help}」の がめん`,
		back: 'じゅんばんに もどる',
		lead: '名前と、この スマホの ことが 書いて あります。プリントして、あいてに わたします。',
	},
} satisfies Words['helping'];
