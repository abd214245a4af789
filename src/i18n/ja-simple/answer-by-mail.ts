import type { Words } from '../shape';

export const mailAnswer = {
	title: 'へんじ',
	lead: (association) => `${association}から 聞きたい ことが あります。`,
	as: (address) => `${address}からの へんじに なります。`,
	send: 'こたえを おくる',
	change: '直した こたえを おくる',
	sent: 'こたえが 来ました。しめきりまで、何回でも 直せます。',
	overtaken:
		'同じ 家の ほかの 人か 紙で、新しい こたえが 来て います。ここで おくると、こちらが 新しい こたえに なります。',
	closed: 'こたえる 時間は おわりました。直したい ときは、電話して ください。',
} satisfies Words['mailAnswer'];
