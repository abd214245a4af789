import type { FeedWords } from '#domain/calendar/feed';

export const feed: FeedWords = {
	name: (association) => `${association}の予定`,
	kinds: {
		event: '行事',
		deadline: '締切',
		answer: '答える締切',
		lesson: '講座',
		duty: '当番',
		rubbish: 'ごみ',
	},
	of: (kind, title) => `${kind}：${title}`,
	cancelled: (title) => `【中止】${title}`,
	untitled: '町内のお知らせ',
};
