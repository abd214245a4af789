import type { Words } from '../shape';

export const circularParts = {
	categories: {
		event: '活动',
		cleaning: '大扫除',
		garbage: '垃圾',
		safety: '防灾・防盗',
		works: '施工',
		welfare: '福利・敬老',
		condolence: '讣告',
		other: '其他',
	},
	fields: { when: '时间', place: '地点', bring: '请带', deadline: '截止', contact: '咨询' },
	forms: { circular: '传阅通知', message: '消息', test: '测试' },
} satisfies Words['circularParts'];
