import type { Words } from '../shape';
import { common } from './common';
import { frame } from './frame';
import { joining } from './joining';
import { practice } from './practice';
import { reading } from './reading';

const show = 'がめんを 出す';

export const gestures = {
	lead: 'スマホの うごかしかたを、一つずつ れんしゅうを します。',
	count: (done: string, of: string) => `${of}の うち ${done} できました`,
	allDone: 'ぜんぶ できました。これで おわりです。',
	start: 'はじめる',
	goOn: 'つづける',
	restart: 'はじめから もういちど する',
	list: 'れんしゅうの リスト',
	done: 'できました',
	next: 'つぎの れんしゅうへ',
	toList: 'れんしゅうの リストへ',
	otherWay: 'ゆびを つかわない 人へ',
	byKey: 'Tabキーで えらんで、Enterキーを おします。',
	remarks: {
		long: '長く おしました。長くても、おした ことに なります。',
		moved: 'おして いる 間に、ゆびが うごきました。おいた ところから、まっすぐ はなして ください。',
		twice: '2回 おしました。1回と 同じです。しんぱい ありません。',
		beside: 'すこし となりに さわりました。おす ものの まん中に さわって ください。',
		fingers: '2本の ゆびが さわって いました。電話を もつ 手の ゆびが、がめんに さわって いませんか。',
		still: 'さわるだけでは うごきません。ゆびを つけたまま、上へ うごかして ください。',
	},
	press: {
		title: 'おす',
		todo: `「${joining.yes}」に すこし さわって、すぐ はなします。`,
		other: `「${joining.no}」を おしました。まちがえても、もういちど できます。`,
	},
	choose: {
		title: 'えらぶ',
		todo: '読みやすい 大きさの 行を おします。',
		then: `れんしゅうが おわると、前の 大きさに なります。本当に かえる ときは、上の 「${frame.textSize}」を おします。`,
		byKey: 'Tabキーで 行に 行って、やじるしの キーで えらびます。',
	},
	close: {
		title: 'とじる',
		show,
		todo: `「${show}」を おします。出て きた がめんを 「${common.close}」で とじます。`,
		inside: `上の 「${common.close}」を おすと、前の がめんに なります。`,
		byKey: 'Escキーでも とじます。',
	},
	open: { title: 'ひらく', todo: '読みたい かいらんの 名前を おします。' },
	scroll: {
		title: 'うごかす',
		todo: 'ゆびを つけたまま 上へ うごかして、かいらんを ぜんぶ 読みます。',
		end: 'かいらんは ここで おわりです。',
		byKey: '下の やじるしの キーか、スペースキーを おします。',
	},
	zoom: {
		title: '大きくする',
		todo: `「${reading.enlarge}」を おして、紙を 2本の ゆびで 広げます。`,
		caption: `2本の ゆびで 広げるか、「${reading.zoomIn}」を おして ください`,
		captionDone: `できました。「${common.close}」を おして ください`,
		other: `まだ、前の 大きさです。もういちど 「${reading.enlarge}」を おして ください。`,
		then: '2本の ゆびを 近づけると、がめんは 前の 大きさに なります。',
		byKey: `Enterキーで ひらいて、「${reading.zoomIn}」を おします。`,
	},
	seal: {
		title: '読みましたの しるし',
		todo: `赤い 「${reading.press}」を おします。`,
		then: '本当の かいらんでは、読んだ ことが 町内会に わかります。',
	},
	back: {
		title: 'もどる',
		todo: `「${reading.toList}」を おして、もどります。`,
		then: '電話の 「もどる」でも、もどる ことが できます。',
	},
	notice: {
		title: 'お知らせを ひらく',
		todo: `「${practice.notify}」を おします。お知らせが 出たら、「${practice.noticeOpen}」を おします。`,
		other: 'お知らせを とじました。かいらんは リストに あります。もういちど やって みましょう。',
	},
	type: {
		title: '文字を 入れる',
		todo: (letters: string) => `わくの 中を おして、${letters} と 入れます。`,
		other: (letters: string) => `ちがう 文字が 入りました。それを けして、${letters} と 入れて ください。`,
		byKey: 'Tabキーで わくの 中へ 行って、文字を 入れます。',
	},
	long: {
		title: '町内の 一年',
		body: [
			'四月は、新しい はんちょうが あいさつに 行きます。',
			'五月は、川の そうじを します。長ぐつを もって 来て ください。',
			'六月は、花を くばります。公園にも うえます。',
			'七月は、夏まつりの よういを します。',
			'八月は、夏まつりです。金魚すくいと かきごおりが あります。',
			'九月は、お年よりの おいわいです。おちゃと おかしを とどけます。',
			'十月は、うんどう会です。みんなで 来て ください。',
			'十一月は、さいがいの れんしゅうです。水と 食べものを 見て おきましょう。',
			'十二月は、夜に 町を 歩いて、火の 用心を よびかけます。あたたかい ふくで 来て ください。',
			'一月は、新年の 会です。みんなで もちを つくります。',
			'二月は、まめまきです。子どもたちが 家を 回ります。',
			'三月は、一年の ことを 話す 会です。',
			'ここまで 読んで くださって、ありがとう ございます。',
		].join('\n\n'),
	},
} satisfies Words['gestures'];
