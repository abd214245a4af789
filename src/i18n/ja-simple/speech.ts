import type { Words } from '../shape';

const look = 'スマホの 「せってい」で、「読み上げ」や 「おんせい」を さがして ください。';
const readable = '文字は、今までのように 読む ことが できます。';

export const speech = {
	heading: '声で 聞く',
	play: '聞く',
	goOn: 'つづける',
	again: 'もういちど',
	pause: '止める',
	previous: '前の 文',
	next: 'つぎの 文',
	slower: 'おそく',
	faster: '早く',
	close: 'おわる',
	paces: ['とても おそい', 'おそい', 'ふつう', '早い', 'とても 早い'],
	place: (n, of, pace) => `${of}の 文の 中の ${n}・${pace}`,
	none: '日本語の 声が ありません',
	noneText: `${look}日本語の 声を 入れると、聞く ことが できます。むずかしい ときは、かぞくや 町内会の 人に 聞いて ください。${readable}`,
	noneForeign: 'この ことばの 声が ありません',
	noneForeignText: `${look}この ことばの 声を 入れると、聞く ことが できます。${readable}`,
	empty: '声で 読む 文字が ありません。',
} satisfies Words['speech'];
