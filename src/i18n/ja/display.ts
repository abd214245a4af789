import { words } from '../chosen-language';

/** 「文字と見え方」: letters, colours and lines, as somebody wants them on this device. */
export const display = words('display', {
	size: '文字の大きさ',
	sizesHint: 'いちばん小さく読める行を押してください。すぐに変わり、何度でも変えられます。',
	sizes: {
		'100': 'ふつう',
		'125': '少し大きい',
		'150': '大きい',
		'200': 'とても大きい',
		'300': 'いちばん大きい',
	},
	times: { '100': '1倍', '125': '1.25倍', '150': '1.5倍', '200': '2倍', '300': '3倍' },
	sample: '見本',
	/** Where there is no circular yet. */
	example: {
		title: '秋の一斉清掃のお知らせ',
		text: '日曜日の午前8時に、公園の入口に集まります。雨の日は、次の週にします。軍手をお持ちください。',
	},
	letter: 'あ',
	theme: '色',
	themes: {
		system: 'スマホに合わせる',
		warm: '紙の色',
		light: '白',
		dark: '暗い色',
		contrast: 'はっきり（白地に黒）',
		'contrast-dark': 'はっきり（黒地に白）',
	},
	spacing: '行の間',
	spacings: { normal: 'ふつう', wide: '広い', wider: 'とても広い' },
	ruler: '読んでいる行に線を引く',
	rulerHint: '押した行に線が付き、動かすと付いていきます。',
	onThisDevice: 'このスマホだけが変わります。',
	zoomToo: '指で広げて大きくすることもできます。',
});
