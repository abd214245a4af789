import type { Notices } from '../notices-shape';

export const notices: Notices = {
	forms: { circular: '传阅通知', message: '消息', test: '消息' },
	circular: { titled: (title) => `传阅：${title}`, untitled: () => '收到新的传阅通知' },
	urgent: { titled: (title) => `紧急：${title}`, untitled: (what) => `收到紧急${what}` },
	correction: { titled: (title) => `更正：${title}`, untitled: (what) => `${what}有更正` },
	withdrawn: { titled: (title) => `撤回：${title}`, untitled: (what) => `${what}已撤回` },
	cancelled: { titled: (title) => `取消：${title}`, untitled: () => '有活动取消了' },
	message: { titled: (title) => `消息：${title}`, untitled: () => '收到新消息' },
	reminder: {
		titled: (title, what) => `您还没看的${what}：${title}`,
		untitled: (what) => `您还有没看的${what}`,
	},
	answer: {
		titled: (title, what) => `您还没回答的${what}：${title}`,
		untitled: (what) => `您还有没回答的${what}`,
	},
	calls: {
		titled: (title) => `请打电话：${title}`,
		untitled: () => '有几家需要您打电话',
	},
	safety: {
		real: '安否确认：请告知是否平安',
		drill: '【演练】安否确认练习：请点开回答',
		help: '有住户需要帮助',
		helpDrill: '【演练】有住户需要帮助',
	},
	watch: {
		named: '有住户请您关照',
		silent: '您关照的住户没有动静，请打个电话',
		seen: '您关照的住户又看了',
		reached: '已和您关照的住户联系上',
		lost: '请重新选择关照您的人',
	},
	joinRequest: '有人申请加入',
	lessonAnswer: '您报名的讲座有新消息',
	test: { titled: (title) => `${title}：您已经收到了`, untitled: () => '测试能否收到' },
	trial: (notice) => `【试发】${notice}`,
	deskTrial: '这是试发的提醒。收到了。',
	duty: {
		made: (name) => `值日表已排好：${name}`,
		changed: (name) => `值日日期有变：${name}`,
		asked: (name) => `邻居想和您调换值日：${name}`,
		declined: (name) => `邻居不方便调换值日：${name}`,
		tomorrow: (name) => `明天轮到您值日：${name}`,
	},
	aDuty: '值日',
	several: (n) => `您还没看的传阅通知和消息有${n}件`,
	severalAsked: (n) => `您还没看或还没回答的传阅通知和消息有${n}件`,
};
