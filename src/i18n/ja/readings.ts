import { words } from '../chosen-language';

/** The association's list of readings, for its desk. */
export const readings = words('readings', {
	lead: '地名や人の名前、行事の読みがなを、ここに一度書いておくと、回覧の画面と紙にふりがなが付き、読み上げも正しくなります。',
	privacy: '町内会のみなさんのスマホに届きます。',
	add: '読みがなを加える',
	change: (base: string) => `「${base}」を直す`,
	remove: (base: string) => `「${base}」を消す`,
	changeShort: '直す',
	removeShort: '消す',
	save: '決める',
	base: '漢字',
	baseHint: '回覧に書くとおりに。例：邑久、五百旗頭',
	baseWrong: '漢字の入った言葉を、20文字までで書いてください。',
	reading: '読みがな',
	readingHint: 'ひらがなかカタカナで。例：おく',
	readingWrong: 'ひらがなかカタカナで書いてください。',
	twice: (reading: string) => `この言葉は、もう「${reading}」と書いてあります。`,
	about: '何の名前ですか',
	abouts: {
		place: { label: '地名・場所', hint: '町、公民館、川などが続いても付きます。' },
		family: { label: '人の名前', hint: 'さん、様、会長などが続いても付きます。' },
		event: { label: '行事' },
		other: { label: 'そのほか' },
	},
	none: '読みがなは、まだありません',
	noneText:
		'読みにくい地名や名前があれば、加えてください。その回覧だけの読みは、本文に 漢字《かんじ》 と書いても付きます。',
	sought: 'さがす',
	noneFound: 'その読みがなは、ありません',
	removed: (base: string) => `「${base}」の読みがなを消しました`,
	saved: (base: string, reading: string) => `「${base}」は「${reading}」と読みます`,
	undo: '元に戻す',
	unsent: 'まだ送っていません',
});
