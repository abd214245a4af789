import type { Words } from '../shape';

const [homeScreen, add] = ['添加到主屏幕', '放到主屏幕'];

export const install = {
	offerTitle: '下次想马上就能打开吗？',
	offerText: '在手机主屏幕上放一个“Kairan”的图标。',
	add,
	later: '不放',
	guide: '看看怎么放',
	guideTitle: '放到iPhone的主屏幕',
	guideLead: '用蓝色指南针图标的“Safari”打开时，可以这样做。',
	steps: [
		'点屏幕下面那个方框带箭头的标志。',
		`把出来的菜单往上推，点“${homeScreen}”。`,
		'点右上角的“添加”，“Kairan”的图标就放好了。',
	],
	homeScreen,
	cardAgain: '第一次打开时，如果要您输入钥匙卡，同一张卡可以再用一次。',
	other: `其他手机，请点屏幕右上角三个点的标志，再点“${homeScreen}”。`,
	updateTitle: 'Kairan应用有新版本',
	updateText: '这不是传阅通知。您正在写的内容会保留。',
	update: '更新',
	updating: '正在更新',
} satisfies Words['install'];
