import type { Words } from '../shape';

export const mailAnswer = {
	title: 'Your answer',
	lead: (association) => `${association} has a question for you.`,
	as: (address) => `Your answer is sent in the name of ${address}.`,
	send: 'Send this answer',
	change: 'Send the changed answer',
	sent: 'Your answer has arrived. You can change it and send it again until the deadline.',
	overtaken: 'Your household has answered in another way since then. If you send an answer here, this one counts.',
	closed: 'No more answers are taken. If you want to change yours, please call.',
} satisfies Words['mailAnswer'];
