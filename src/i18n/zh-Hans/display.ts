import type { Words } from '../shape';

export const display = {
	size: '字的大小',
	sizesHint: '请点您能看清的最小的一行。马上就会变，想改几次都可以。',
	sizes: { '100': '普通', '125': '稍大', '150': '大', '200': '很大', '300': '最大' },
	times: { '100': '1倍', '125': '1.25倍', '150': '1.5倍', '200': '2倍', '300': '3倍' },
	sample: '样例',
	example: {
		title: '秋季大扫除',
		text: '周日上午8点在公园门口集合。下雨的话，改到下一周。请带劳保手套。',
	},
	letter: '字',
	theme: '颜色',
	themes: {
		system: '跟随手机',
		warm: '纸色',
		light: '白色',
		dark: '深色',
		contrast: '清晰（白底黑字）',
		'contrast-dark': '清晰（黑底白字）',
	},
	spacing: '行距',
	spacings: { normal: '普通', wide: '宽', wider: '很宽' },
	ruler: '给正在看的那行画线',
	rulerHint: '点哪一行，线就到哪一行；手指移动，线也跟着走。',
	onThisDevice: '只有这部手机会变。',
	zoomToo: '也可以用两根手指张开来放大。',
} satisfies Words['display'];
