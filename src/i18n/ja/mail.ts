import { japaneseFields } from './circular-parts';
import { japaneseDates } from './dates';
import type { MailWords } from '../mail-shape';

export const mail: MailWords = {
	dates: japaneseDates,
	fields: japaneseFields,
	urgent: '至急',
	corrected: '訂正されました',
	withdrawn: {
		circular: '次の回覧は、取り下げられました。',
		message: '次のお知らせは、取り下げられました。',
		test: '次のお知らせは、取り下げられました。',
	},
	cancelled: '次のことは、中止になりました。',
	reason: (text) => `わけ：${text}`,
	photo: (number) => `写真 ${number}枚目を見る`,
	page: (number) => `書類 ${number}枚目を見る`,
	picturesUntil: (days) => `写真や書類は、${days}日のあいだ見られます。`,
	testHint: '届いたことを、下を押してお知らせください。',
	arrived: '届きました',
	question: {
		lead: 'お答えをお願いします。',
		hint: '下を押すと、答える画面が開きます。締切までは、何度でも直せます。',
		answer: '答える',
	},
	readHint: '読みおわったら、下を押してください。',
	read: '読みました',
	noReply: 'このメールには返信できません。',
	replyHint: (writer) => `このメールに返信すると、${writer}に届きます。`,
	sentBy: (association, writer) => `${association} ${writer}から`,
	phone: (phone) => `わからないことは、お電話でもどうぞ。電話 ${phone}`,
	unsubscribeHint: (association) => `${association}の回覧を、このアドレスにお送りしています。`,
	unsubscribe: 'メールで受け取るのをやめる',
	answer: {
		subject: (association, writer) => `${association} ${writer}からの返事`,
		about: (title) => `もとのお知らせ：${title}`,
	},
	safety: {
		real: 'これは本番です。無事かどうかを、教えてください。',
		drill: 'これは訓練です。ほんとうの災害ではありません。',
		hint: '下を押すと、答える画面が開きます。開いただけでは、何も伝わりません。',
		press: '無事かどうか答える',
		danger: '命にかかわるときは、先に119へ電話してください。',
	},
	duty: {
		when: (day) => `${day}が、お宅の当番です。`,
		asked:
			'ほかのお宅から、当番を代わってほしいという相談です。アプリの「当番とごみの日」の画面でお返事いただくか、お電話ください。',
		declined: '相手のお宅は、都合がつかないそうです。',
		none: 'お宅の当番は、いまはありません。',
	},
	refusedReply: {
		subject: (association) => `${association}への返信は、届きませんでした`,
		lead: 'お送りくださった返信を、お受けできませんでした。',
		about: (title) => `もとのお知らせ：${title}`,
		reasons: {
			closed: 'このメールは、返信を受け付けていません。',
			full: '返信の数が、いっぱいになりました。',
			left: 'このアドレスは、いまは宛先に入っていません。',
			writerLeft: 'これを書いた役の人は、交代しました。',
			tooLong: '長いため、はじめの部分だけが届きました。',
			unreadable: '中身を読み取れませんでした。',
		},
		ask: (whom, phone) => `お手数ですが、${whom}にお電話ください。電話 ${phone}`,
	},
	confirm: {
		subject: (association) => `${association}からのメールが届くか、確かめています`,
		lead: (association) => `${association}の回覧を、このアドレスにもお送りします。`,
		hint: '下を押すと、画面が開きます。そこでもう一度押して、「ありがとうございました」と出たら、登録は終わりです。',
		press: 'このアドレスに届きました',
		stranger: '心当たりがないときは、何もしないでください。このあと、回覧は届きません。',
	},
};
