import type { MailContact } from '#contract/households';
import type { MailUse } from '#contract/mail';
import { words } from '../chosen-language';

/** Circulars by mail: the addresses of a household, and the pages that mails lead to. */
export const mails = words('mails', {
	section: 'メールで受け取る',
	lead: '回覧を、メールでも受け取れます。離れて住むご家族のアドレスも入れられます。',
	leadFamily: '回覧を、あなたのメールでも受け取れます。',
	none: 'まだ、アドレスは入っていません。',
	relations: { self: '本人', family: '家族' },
	states: {
		asked: '確かめのメールを送りました。届いたメールを開いて、「このアドレスに届きました」を押してください。',
		confirmed: '届いています。',
		failed: '届かなくなりました。アドレスを確かめて、もう一度送ってください。',
		stopped: '受け取る人が、止めました。',
	} satisfies Record<MailContact['state'], string>,
	/** Instead of `asked`, to whoever looks and does not read there. */
	askedOther: '確かめのメールを送りました。受け取った人が「このアドレスに届きました」を押すと、登録は終わりです。',
	/** The same in a list that is printed. */
	short: { asked: '確かめ中', confirmed: '届いています', failed: '届きません', stopped: '止められました' },
	add: 'アドレスを入れる',
	addTitle: '回覧を受け取るアドレス',
	address: 'メールアドレス',
	addressHint: 'このアドレスに、確かめのメールを送ります。',
	addressWrong: 'アドレスとして読めません。「@」の前とうしろを見てください。',
	whose: 'だれのアドレスですか',
	whoseOptions: { self: 'このお宅の人', family: '離れて住む家族' },
	addYes: '入れる',
	again: 'もう一度送る',
	againOf: (address: string) => `${address}に、もう一度送る`,
	sentAgain: (address: string) => `${address}に、確かめのメールをもう一度送ります。`,
	remove: 'はずす',
	removeOf: (address: string) => `${address}をはずす`,
	removeTitle: 'このアドレスを、はずしますか？',
	removeText: (address: string) => `${address}には、回覧が届かなくなります。`,
	/** A leader did, for the household. */
	enteredBy: (title: string) => `${title}が入れました。`,
	full: (n: string) => `アドレスは、${n}つまでです。`,
	pages: {
		looking: 'メールのリンクを、確かめています',
		title: { confirm: 'メールの登録', read: '回覧', stop: 'メールを止める' } satisfies Record<MailUse, string>,
		lead: {
			confirm: (association: string) => `${association}の回覧を、このアドレスにもお送りします。`,
			read: (association: string) => `${association}から届きました。`,
			stop: (association: string) => `${association}の回覧を、このアドレスにお送りしています。`,
		} satisfies Record<MailUse, (association: string) => string>,
		hint: {
			confirm:
				'下を押してください。「ありがとうございました」と出たら、登録は終わりです。知らないメールなら、このまま閉じてください。',
			read: '読みおわったら、下を押してください。',
			stop: '下を押すと、このアドレスへのメールを止めます。',
		} satisfies Record<MailUse, string>,
		press: {
			confirm: 'このアドレスに届きました',
			read: '読みました',
			stop: 'メールで受け取るのをやめる',
		} satisfies Record<MailUse, string>,
		pressing: '送っています',
		wait: (seconds: string) => `まだ終わっていません。この画面を閉じずに、${seconds}秒ほどお待ちください。`,
		thanks: 'ありがとうございました',
		done: {
			confirm: 'これから、回覧がこのアドレスに届きます。この画面は、もう閉じられます。',
			read: '読んだことが、町内会に伝わりました。この画面は、もう閉じられます。',
			stop: 'このアドレスには、もう届きません。この画面は、もう閉じられます。',
		} satisfies Record<MailUse, string>,
		unusable: 'このリンクは、もう使えません',
		unusableText: '古いメールか、アドレスの登録が、もうないようです。ご用のときは、町内会か班長に、お電話ください。',
		cut: 'もう一度、メールから開いてください',
		cutText: 'ここは、メールの中のリンクから開く画面です。メールに戻って、リンクを押してください。',
		again: 'もう一度',
		call: (phone: string) => `電話 ${phone}`,
	},
});
