import { words } from '../chosen-language';

/** 練習: a town on this device alone. */
export const practice = words('practice', {
	enter: '練習してみる',
	enterHint: '本物の町内会とは、つながりません。何を押しても、だれにも届きません。',
	title: '練習中',
	harmless: '何を押しても、だれにも届きません。',
	leave: '練習をやめる',
	more: '練習でできること',
	notify: '知らせを受けてみる',
	waits: '3秒ほどで、知らせが出ます。',
	restart: 'はじめからやりなおす',
	noticeLabel: '練習の知らせ',
	noticeOpen: '開く',
	noticeHint: '本物の知らせは、ほかのことをしているときも、このように出ます。押すと、その回覧が開きます。',
});
