import type { MailWords } from '../mail-shape';
import { circularParts } from './circular-parts';
import { dates } from './dates';

export const mail: MailWords = {
	dates,
	fields: circularParts.fields,
	urgent: 'いそぎ',
	corrected: '直しました',
	withdrawn: {
		circular: 'つぎの かいらんを、とりけしました。',
		message: 'つぎの お知らせを、とりけしました。',
		test: 'つぎの お知らせを、とりけしました。',
	},
	cancelled: 'つぎの ことは、中止です。しません。',
	reason: (text) => `どうして：${text}`,
	photo: (number) => `しゃしん ${number}まい目を 見る`,
	page: (number) => `紙 ${number}まい目を 見る`,
	picturesUntil: (days) => `しゃしんや 紙は、${days}日の 間、見る ことが できます。`,
	testHint: 'メールが 来たら、下を おして ください。',
	arrived: '来ました',
	question: {
		lead: 'へんじを ください。',
		hint: '下を おすと、こたえる がめんが 出ます。しめきりまで、何回でも なおせます。',
		answer: 'こたえる',
	},
	readHint: '読んだ あと、下を おして ください。',
	read: '読みました',
	noReply: 'この メールに へんじを しても、だれも 読みません。',
	replyHint: (writer) => `この メールに へんじを すると、${writer}が 読みます。`,
	sentBy: (association, writer) => `${association} ${writer}から`,
	phone: (phone) => `わからない ことは、電話でも 聞く ことが できます。電話 ${phone}`,
	unsubscribeHint: (association) => `${association}の かいらんを、この アドレスに おくって います。`,
	unsubscribe: 'メールを もらうのを やめる',
	answer: {
		subject: (association, writer) => `${association} ${writer}からの へんじ`,
		about: (title) => `もとの お知らせ：${title}`,
	},
	safety: {
		real: 'これは 本当の ことです。だいじょうぶか、教えて ください。',
		drill: 'これは れんしゅう（くんれん）です。本当の さいがいでは ありません。',
		hint: '下を おすと、こたえる ページが ひらきます。',
		press: 'だいじょうぶか こたえる',
		danger: 'いのちが あぶない ときは、先に 119に 電話して ください。',
	},
	duty: {
		when: (day) => `${day}は、あなたの 家の とうばんです。`,
		asked:
			'きんじょの 人が、とうばんを かわって ほしいと 言って います。アプリの 「とうばんと ごみの 日」で へんじを するか、電話を して ください。',
		declined: 'あいての 家は、かわる ことが できません。',
		none: 'あなたの 家の とうばんは、いま ありません。',
	},
	refusedReply: {
		subject: (association) => `あなたの へんじは、${association}に 行きませんでした`,
		lead: 'あなたの へんじを、もらう ことが できませんでした。',
		about: (title) => `もとの お知らせ：${title}`,
		reasons: {
			closed: 'この メールに、へんじは できません。',
			full: 'へんじが、いっぱいに なりました。',
			left: 'この アドレスには、もう おくって いません。',
			writerLeft: 'これを 書いた 人は、町内会の しごとを やめました。',
			tooLong: '長いですから、はじめの ところだけ 読みました。',
			unreadable: '中を 読む ことが できませんでした。',
		},
		ask: (whom, phone) => `すみませんが、${whom}に 電話して ください。電話 ${phone}`,
	},
	confirm: {
		subject: (association) => `${association}からの メールは 来ましたか`,
		lead: (association) => `${association}の かいらんを、この アドレスにも おくります。`,
		hint: '下を おすと、がめんが ひらきます。そこで もういちど おして ください。「ありがとう ございました」と 出たら、おわりです。',
		press: 'この アドレスに 来ました',
		stranger: '知らない メールなら、何も しないで ください。この あと、かいらんは 来ません。',
	},
};
