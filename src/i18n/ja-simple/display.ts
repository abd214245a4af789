import type { Words } from '../shape';

export const display = {
	size: '文字の 大きさ',
	sizesHint:
		'あなたが 読む ことの できる、いちばん 小さい 行を おして ください。すぐに かわります。何回でも かえる ことが できます。',
	sizes: { '100': 'ふつう', '125': '少し 大きい', '150': '大きい', '200': 'とても 大きい', '300': 'いちばん 大きい' },
	times: { '100': '1ばい', '125': '1.25ばい', '150': '1.5ばい', '200': '2ばい', '300': '3ばい' },
	sample: 'れい',
	example: {
		title: '秋の そうじ',
		text: '日曜日の 午前8時に、公園の 入口に あつまります。雨の ときは、つぎの 週に します。手ぶくろを もって きて ください。',
	},
	letter: 'あ',
	theme: '色',
	themes: {
		system: 'スマホと 同じ',
		warm: '紙の 色',
		light: '白',
		dark: 'くらい 色',
		contrast: 'よく 見える（白に 黒い 文字）',
		'contrast-dark': 'よく 見える（黒に 白い 文字）',
	},
	spacing: '行の 間',
	spacings: { normal: 'ふつう', wide: '広い', wider: 'とても 広い' },
	ruler: '読んで いる 行に 線を 引く',
	rulerHint: 'おした 行に 線が 出ます。ゆびを うごかすと、線も うごきます。',
	onThisDevice: 'この スマホだけ かわります。',
	zoomToo: '2本の ゆびで 広げて、大きく する ことも できます。',
} satisfies Words['display'];
