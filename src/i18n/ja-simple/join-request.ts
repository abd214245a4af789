import { JOIN_REQUEST_DAYS } from '#domain/kept-for';
import type { Words } from '../shape';

export const joinRequest = {
	lead: (association) => `${association}に 入りたい 人の がめんです。`,
	how: '会長と やくいんだけが 読みます。しらべてから、かぎカードを わたします。',
	unverified: 'この 町内会は、まだ だれも しらべて いません。知って いる 町内会の ときだけ、おくって ください。',
	noCard: 'かぎカードが ない 人',
	noCardText: '町内会に、入りたいと おくる ことが できます。',
	open: '町内会に 入りたい',
	name: '家の 名前',
	nameHint: '家の 入り口の 名前です。',
	group: 'はん（書かなくても いいです）',
	groupHint: 'わからない ときは、書きません。',
	address: '家の ばしょ',
	addressHint: 'かぎカードを もって 行く ための ばしょです。',
	phone: '電話（書かなくても いいです）',
	missing: '書いて ください。',
	send: 'おくる',
	kept: `へんじを した あと、書いた ことは すぐに きえます。へんじが なくても、${JOIN_REQUEST_DAYS}日で きえます。`,
	notSent: 'まだ おくる ことが できません。書いた ことは のこって います。',
	states: {
		open: 'おくりました',
		withdrawn: 'やめました',
		accepted: '町内会に 入りました',
		refused: 'へんじが 来ました',
	},
	texts: {
		open: (association) => `${association}の 人が しらべます。この がめんを また ひらくと、へんじが 見えます。`,
		withdrawn: '書いた ことは きえました。',
		accepted:
			'はんちょうか やくいんから、かぎカードを もらって ください。カードを 読むと、かいらんを 読む ことが できます。',
		refused: 'わからない ときは、町内会に 電話して ください。',
	},
	withdraw: '入るのを やめる',
	again: 'もういちど おくる',
	call: (association, phone) => `${association}　電話 ${phone}`,
} satisfies Words['joinRequest'];
