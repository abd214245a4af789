import type { FeedWords } from '#domain/calendar/feed';

export const feed: FeedWords = {
	name: (association) => `Lịch của ${association}`,
	kinds: {
		event: 'Sự kiện',
		deadline: 'Hạn chót',
		answer: 'Hạn trả lời',
		lesson: 'Lớp học',
		duty: 'Trực nhật',
		rubbish: 'Rác',
	},
	of: (kind, title) => `${kind}: ${title}`,
	cancelled: (title) => `ĐÃ HỦY: ${title}`,
	untitled: 'Thông báo của khu phố',
};
