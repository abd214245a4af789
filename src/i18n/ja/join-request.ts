import { JOIN_REQUEST_DAYS } from '#domain/kept-for';
import { words } from '../chosen-language';

/** 加入の申し込み: what somebody without a card reads who has scanned the poster. */
export const joinRequest = words('joinRequest', {
	lead: (association: string) => `${association}に入りたい方の申し込みです。`,
	how: '名簿を見る会長と役員だけが読みます。確かめたあとで、鍵カードをお渡しします。',
	unverified: 'この町内会は、まだ確認がすんでいません。知っている町内会のときだけ、書いてください。',
	noCard: '鍵カードがない方',
	noCardText: '町内会に、加入を申し込めます。',
	open: '加入を申し込む',
	name: 'お宅のお名前',
	nameHint: '表札のお名前です。',
	group: '班（任意）',
	groupHint: 'わからなければ、書かなくてもかまいません。',
	address: 'お住まいの場所',
	addressHint: '鍵カードを届けられるように書いてください。',
	phone: '電話（任意）',
	missing: '書いてください。',
	send: '申し込む',
	kept: `返事をしたら、書いたことはすぐに消えます。返事がなくても、${JOIN_REQUEST_DAYS}日で消えます。`,
	notSent: 'まだ送れていません。書いたことは残っています。',
	states: {
		open: '申し込みました',
		withdrawn: '申し込みを取りやめました',
		accepted: '町内会の名簿に入りました',
		refused: '申し込みに、返事がありました',
	},
	texts: {
		open: (association: string) => `${association}の方が確かめます。この画面をまた開くと、返事が見られます。`,
		withdrawn: '書いたことは、消えました。',
		accepted: '鍵カードを、班長か役員から受けとってください。カードを読みとると、回覧が読めます。',
		refused: 'くわしいことは、町内会にお電話ください。',
	},
	withdraw: '申し込みを取りやめる',
	again: 'もう一度申し込む',
	call: (association: string, phone: string) => `${association}　電話 ${phone}`,
});
