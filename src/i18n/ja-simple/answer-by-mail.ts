import type { Words } from '../shape';

export const mailAnswer = {
	title: 'へんじ',
	lead: (association) => `${association}から 聞きたい ことが あります。`,
	as: (address) => `${address}からの へんじに なります。`,
	optional: '書かなくても いいです。',
	people: '何人',
	peopleHint: 'だれも 出ない ときは、0と 書いて ください。',
	shift: '時間',
	who: '出る 人の 名前（書かなくても いいです）',
	several: 'いくつでも えらんで ください',
	one: '1つ えらんで ください',
	number: (least, most) => `数（${least}から ${most}まで）`,
	text: 'こたえ',
	marks: { yes: '○ 行く', maybe: '△ わからない', no: '× 行かない' },
	missing: 'ここを もういちど 見て ください。',
	send: 'こたえを おくる',
	change: '直した こたえを おくる',
	sent: 'こたえが 来ました。しめきりまで、何回でも 直せます。',
	overtaken:
		'同じ 家の ほかの 人か 紙で、新しい こたえが 来て います。ここで おくると、こちらが 新しい こたえに なります。',
	closed: 'こたえる 時間は おわりました。直したい ときは、電話して ください。',
} satisfies Words['mailAnswer'];
