import type { Words } from '../shape';
import { plural } from './plural';

export const replies = {
	heading: 'Replies',
	write: 'Write a reply',
	hint: (title) => `Only this person reads it: ${title}. Other households do not see it.`,
	send: 'Send the reply',
	sent: 'Your reply has been taken.',
	waits: 'Not sent yet. It will be sent by itself when there is a connection.',
	missing: 'You have not written anything yet.',
	room: (n) => `${plural(n, 'letter')} left`,
	over: (n) => `${plural(n, 'letter')} too many. Your text is still here.`,
	by: { household: 'This household', family: 'Family' },
	closed: 'This message takes no more replies. If there is something to say, please call.',
	full: 'There is room for 20 replies here. For more, please call.',
	refused: 'This could not be sent',
	again: 'Write it again',
	drop: 'Delete',
} satisfies Words['replies'];
