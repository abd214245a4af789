import type { Meeting, Motion, Quorum } from '#contract/meetings';
import { words } from '../chosen-language';

type Share = Record<Quorum, string>;

/** 総会 as it is prepared: its rules, its motions and its deadline. */
export const meetingRules = words('meetingRules', {
	title: '総会・書面決議をひらく',
	lead: 'この回覧を招集の知らせにします。届いたお宅が、名簿に載ります。あとの引っ越しや入会では、名簿は変わりません。',
	form: 'ひらき方',
	forms: { meeting: '総会', resolution: '書面決議（集まらない）' } satisfies Record<Meeting['form'], string>,
	formHints: {
		meeting: '会場に集まり、出席・委任・書面で決めます。',
		resolution: '全員の同意で決まります。一人でも反対があると止まります。',
	} satisfies Record<Meeting['form'], string>,
	counting: '票の数え方（規約のとおりに）',
	countings: { household: '1世帯に1票', person: '1人に1票' } satisfies Record<Meeting['counting'], string>,
	countingHints: {
		household: '規約に世帯ごととあるときに選びます。',
		person: 'お宅が「設定」に書いた方が投票します。書いていないお宅は1票です。',
	} satisfies Record<Meeting['counting'], string>,
	quorum: '定足数',
	quorums: {
		overHalf: '過半数（半分では足りない）',
		half: '2分の1以上（半分で足りる）',
		third: '3分の1以上',
		twoThirds: '3分の2以上',
	} satisfies Share,
	limit: '1人が受けられる委任の数（任意）',
	limitHint: '書かなければ、いくつでも受けられます。議長への委任は数えません。',
	motions: '議案',
	motion: (n: string) => `第${n}号議案`,
	name: '議案の名前',
	text: '説明（任意）',
	secret: '無記名にする',
	secretHint: 'だれが何に投票したかを残しません。紙の票は、封をしたまま会場で数えます。',
	majority: '決め方',
	majorities: {
		half: '出席者の過半数',
		twoThirds: '出席者の3分の2以上',
		threeQuarters: '会員全体の4分の3以上（規約の変更など）',
	} satisfies Record<Motion['majority'], string>,
	add: '議案を加える',
	remove: (n: string) => `第${n}号議案を消す`,
	day: 'スマホで受け付ける締切の日',
	time: '締切の時刻',
	send: 'ひらく',
	askTitle: 'ひらきますか？',
	askText: '名簿と数え方は、あとから変えられません。議案と締切は直せます。',
	no: 'まだひらかない',
	problems: {
		name: '議案の名前を書いてください。',
		deadline: 'これからの日時を入れてください。',
		earlier: '締切は、早められません。',
		limit: '1から99までの数を入れてください。',
		none: '議案を1つは書いてください。',
		counting: '規約を見て、選んでください。',
	},
	correct: '議案や締切を直す',
	correctLead: '直した議案は、新しい議案になります。その議案に投票した方には、もう一度お願いします。',
	correctSend: '直す',
	done: '直しました。',
});
