import type { FeedWords } from '#domain/calendar/feed';

export const feed: FeedWords = {
	name: (association) => `${association}: calendar`,
	kinds: {
		event: 'Event',
		deadline: 'Reply by',
		answer: 'Answer by',
		lesson: 'Class',
		duty: 'Duty',
		rubbish: 'Rubbish',
	},
	of: (kind, title) => `${kind}: ${title}`,
	cancelled: (title) => `CANCELLED: ${title}`,
	untitled: 'Neighbourhood notice',
};
