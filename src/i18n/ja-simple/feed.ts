import type { FeedWords } from '#domain/calendar/feed';

export const feed: FeedWords = {
	name: (association) => `${association}の よてい`,
	kinds: {
		event: '行く 日',
		deadline: 'しめきり',
		answer: 'こたえる しめきり',
		lesson: 'スマホ教室',
		duty: 'とうばん',
		rubbish: 'ごみ',
	},
	of: (kind, title) => `${kind}：${title}`,
	cancelled: (title) => `【中止】${title}`,
	untitled: 'お知らせ',
};
