import type { Words } from '../shape';
import { frame } from './frame';
import { list } from './list';
import { reading } from './reading';

const [seal, unread] = [`“${reading.press}”`, `“${list.markUnread}”`];

export const lessons = {
	howTo: frame.help,
	steps: {
		open: {
			title: '打开传阅通知',
			text: `点您想看的传阅通知。带${unread}标记的，是您还没看过的。`,
		},
		read: {
			title: `点${seal}`,
			text: '看完后，请点最下面的红色圆印。这样就盖上了您家的印章，班长也会知道您看过了。',
		},
		textSize: {
			title: '把字放大',
			text: `点屏幕上面的“${frame.textSize}”，选一个看得清楚的大小。`,
		},
		signal: {
			title: '没有信号时',
			text: `已收到的传阅通知，没有信号也能看，也能点${seal}。有信号后会自动发送。`,
		},
		ask: {
			title: '遇到困难时',
			text: '请问班长，或到公民馆的手机讲座来问。钥匙卡丢了，也请告诉班长，可以重新做一张。',
		},
	},
	association: '给町内会打电话',
	halls: '公民馆的手机讲座',
	hallsLead: '没学过的人也欢迎。报名和咨询，请给公民馆打电话。',
	near: '离您近',
	nearNone: '现在没有安排讲座。',
	level: '适合谁',
	levels: { first: '初学者', used: '已经会用的人' },
	anyLevel: '全部',
	topic: '想学什么',
	anyTopic: '全部',
	topics: {
		basics: '基本用法',
		photo: '照片',
		line: 'LINE',
		map: '地图',
		pay: '付款',
		videoCall: '视频通话',
		safety: '安全使用',
		disaster: '遇到灾害时',
		circulars: '电子传阅板',
		consult: '咨询',
	},
	noneSuch: '现在没有符合条件的讲座',
	showAll: '查看全部讲座',
	seats: (n) => `名额 ${n}人`,
	apply: (how) => `报名 ${how}`,
	until: (day) => `报名截止 ${day}`,
	closed: '报名已经结束',
	hours: (hours) => `开馆时间 ${hours}`,
	map: '看地图',
	mapOf: (hall) => `看地图：${hall}`,
	toCalendar: '加入日历',
	toCalendarOf: (title) => `加入日历：${title}`,
	receiving: '正在等待讲座日程。',
	received: (day) => `这是${day}收到的日程。`,
	receivedOld: '可能有变动。出门前，请给公民馆打电话问一下。',
	notReceived: '还没有收到讲座日程',
	notReceivedText: '请到有信号的地方，再打开一次。',
	askAgain: '重新接收',
	restored: '这是从备份恢复的消息。',
	none: '目前没有讲座',
	noneHint: '定了新讲座后，会显示在这里。',
	address: (address) => `地址 ${address}`,
	place: (place) => `地点 ${place}`,
	call: (phone) => `打电话：${phone}`,
	settings: frame.settings,
	sample: frame.sample,
	press: reading.press,
	unread: list.markUnread,
} satisfies Words['lessons'];
