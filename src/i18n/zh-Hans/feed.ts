import type { FeedWords } from '#domain/calendar/feed';

export const feed: FeedWords = {
	name: (association) => `${association}的日程`,
	kinds: { event: '活动', deadline: '截止', answer: '回答截止', lesson: '讲座', duty: '值日', rubbish: '垃圾' },
	of: (kind, title) => `${kind}：${title}`,
	cancelled: (title) => `【取消】${title}`,
	untitled: '町内会通知',
};
