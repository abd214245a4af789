import { words } from '../chosen-language';

/** Reading aloud. The labels are so short that each stays in one line in the largest letters. */
export const speech = words('speech', {
	heading: '読み上げ',
	play: '聞く',
	goOn: 'つづける',
	again: 'もう一度',
	pause: '止める',
	previous: '前の文',
	next: '次の文',
	slower: 'ゆっくり',
	faster: '速く',
	close: '終わる',
	paces: ['とてもゆっくり', 'ゆっくり', 'ふつう', '速く', 'とても速く'],
	place: (n: string, of: string, pace: string) => `${of}文のうち${n}文目・${pace}`,
	none: '日本語の声が見つかりません',
	noneText:
		'スマホの設定で「読み上げ」や「音声」をさがし、日本語の声を入れると聞けます。むずかしいときは、ご家族や役の人に頼んでください。文字では、このまま読めます。',
	/** For a text in another language. */
	noneForeign: 'この言葉の声が見つかりません',
	noneForeignText:
		'スマホの設定で「読み上げ」や「音声」をさがし、この言葉の声を入れると聞けます。文字では、このまま読めます。',
	empty: '読み上げる文字がありません。',
});
