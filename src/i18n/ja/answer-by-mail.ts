import { words } from '../chosen-language';

/** The page on which a question is answered by the link of a mail. */
export const mailAnswer = words('mailAnswer', {
	title: '回答',
	lead: (association: string) => `${association}から、おたずねです。`,
	/** Whose answer it is: that of the address. */
	as: (address: string) => `${address}からの回答として届きます。`,
	send: 'この回答を送る',
	change: '直した回答を送る',
	sent: '回答が届きました。締切までは、直してもう一度送れます。',
	overtaken: 'お宅からは、別の方法で新しい回答が届いています。ここで送ると、こちらが新しい回答になります。',
	closed: '回答の受付は、終わりました。変えたいときは、お電話ください。',
});
