import type { Words } from '../shape';
import { reading } from './reading';

const press = {
	confirm: 'この アドレスに 来ました',
	read: reading.press,
	stop: 'メールを もらうのを やめる',
};
const thanks = 'ありがとう ございました';
const closable = 'この がめんは、もう とじても いいです。';

export const mails = {
	section: 'メールで もらう',
	lead: 'かいらんを、メールでも もらう ことが できます。ほかの 町に いる かぞくの アドレスも、入れる ことが できます。',
	leadFamily: 'かいらんを、あなたの メールでも もらう ことが できます。',
	none: 'まだ、アドレスは 入って いません。',
	relations: { self: 'この 家の 人', family: 'かぞく' },
	states: {
		asked: `メールを おくりました。来た メールを ひらいて、「${press.confirm}」を おして ください。`,
		confirmed: 'メールが 行って います。',
		failed: 'メールが 行かなく なりました。アドレスを よく 見て、もういちど おくって ください。',
		stopped: 'もらう 人が、止めました。',
	},
	askedOther: `メールを おくりました。もらった 人が 「${press.confirm}」を おすと、おわりです。`,
	short: { asked: 'しらべて います', confirmed: '行って います', failed: '行きません', stopped: '止めました' },
	add: 'アドレスを 入れる',
	addTitle: 'かいらんを もらう アドレス',
	address: 'メールアドレス',
	addressHint: 'この アドレスに、はじめの メールを おくります。',
	addressWrong: 'アドレスでは ありません。「@」の 前と うしろを 見て ください。',
	whose: 'だれの アドレスですか',
	whoseOptions: { self: 'この 家の 人', family: 'ほかの 町に いる かぞく' },
	addYes: '入れる',
	again: 'もういちど おくる',
	againOf: (address) => `${address}に、もういちど おくる`,
	sentAgain: (address) => `${address}に、はじめの メールを もういちど おくります。`,
	remove: 'はずす',
	removeOf: (address) => `${address}を はずす`,
	removeTitle: 'この アドレスを はずしますか？',
	removeText: (address) => `${address}に、かいらんは もう 来ません。`,
	enteredBy: (title) => `${title}が 入れました。`,
	full: (n) => `アドレスは、${n}つまでです。`,
	pages: {
		looking: 'メールの リンクを しらべて います',
		title: { confirm: 'メールを はじめる', read: 'かいらん', stop: 'メールを 止める' },
		lead: {
			confirm: (association) => `${association}の かいらんを、この アドレスにも おくります。`,
			read: (association) => `${association}から 来ました。`,
			stop: (association) => `${association}の かいらんを、この アドレスに おくって います。`,
		},
		hint: {
			confirm: `下を おして ください。「${thanks}」と 出たら、おわりです。知らない メールなら、この がめんを とじて ください。`,
			read: '読んだ あと、下を おして ください。',
			stop: '下を おすと、この アドレスに メールは もう 来ません。',
		},
		press,
		pressing: 'おくって います',
		wait: (seconds) =>
			`まだ おわって いません。${seconds}びょうぐらい まって ください。この がめんを とじないで ください。`,
		thanks,
		done: {
			confirm: `これから、かいらんが この アドレスに 来ます。${closable}`,
			read: `あなたが 読んだ ことが、町内会に わかりました。${closable}`,
			stop: `この アドレスに、メールは もう 来ません。${closable}`,
		},
		unusable: 'この リンクは、もう つかう ことが できません',
		unusableText:
			'メールが 古いか、アドレスを はずしました。聞きたい ときは、町内会か はんちょうに 電話して ください。',
		cut: 'もういちど、メールから ひらいて ください',
		cutText: 'ここは、メールの リンクから ひらく がめんです。メールに もどって、リンクを おして ください。',
		again: 'もういちど',
		call: (phone) => `電話 ${phone}`,
	},
} satisfies Words['mails'];
