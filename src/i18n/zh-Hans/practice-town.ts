import type { Words } from '../shape';
import { reading } from './reading';

export const practiceTown = {
	association: '练习町内会',
	district: '练习学区',
	chair: '练习会长',
	group: (n: number) => `${n}班`,
	households: [
		'练习　花子',
		'山川　一郎',
		'海野　波子',
		'空田　晴夫',
		'森本　绿',
		'石田　岩男',
		'雪村　春子',
		'月野　光',
	],
	circulars: [
		{
			title: '这是练习用的传阅通知',
			body: `把这段文字看到最后，请点最下面的红色圆印“${reading.press}”。\n\n点错了也没关系。这是练习，谁也不会收到。`,
		},
		{
			title: '公园除草',
			body: '我们要给公园除草。\n\n请带劳保手套。下雨的话，改到下一周。',
			place: '中央公园',
			ask: '参加除草的人',
		},
		{
			title: '夏日祭',
			body: '今年也办夏日祭。\n\n有捞金鱼和刨冰。欢迎全家一起来。',
			place: '集会所前面',
		},
	],
	duty: '垃圾值日',
	urgent: {
		title: '今天下午停水',
		body: '今天下午会停水。\n\n请先接好水备用。（这是练习）',
		urgent: true,
	},
} satisfies Words['practiceTown'];
