import type { Words } from '../shape';

export const mailAnswer = {
	title: 'Your answer',
	lead: (association) => `${association} has a question for you.`,
	as: (address) => `Your answer is sent in the name of ${address}.`,
	optional: 'You can leave this out.',
	people: 'How many people',
	peopleHint: 'If nobody comes, write 0.',
	shift: 'At what time',
	who: 'Who comes (you can leave this out)',
	several: 'Choose as many as you like',
	one: 'Choose one',
	number: (least, most) => `A number from ${least} to ${most}`,
	text: 'Your answer',
	marks: { yes: '○ Yes', maybe: '△ Perhaps', no: '× No' },
	missing: 'Please look at this once more.',
	send: 'Send this answer',
	change: 'Send the changed answer',
	sent: 'Your answer has arrived. You can change it and send it again until the deadline.',
	overtaken: 'Your household has answered in another way since then. If you send an answer here, this one counts.',
	closed: 'No more answers are taken. If you want to change yours, please call.',
} satisfies Words['mailAnswer'];
