import type { Notices } from '../notices-shape';

export const notices: Notices = {
	forms: { circular: 'circular', message: 'message', test: 'message' },
	circular: { titled: (title) => `Circular: ${title}`, untitled: () => 'A new circular has arrived' },
	urgent: { titled: (title) => `Urgent: ${title}`, untitled: (what) => `An urgent ${what} has arrived` },
	correction: { titled: (title) => `Corrected: ${title}`, untitled: (what) => `A ${what} was corrected` },
	withdrawn: { titled: (title) => `Withdrawn: ${title}`, untitled: (what) => `A ${what} was withdrawn` },
	cancelled: { titled: (title) => `Cancelled: ${title}`, untitled: () => 'An event was cancelled' },
	message: { titled: (title) => `Message: ${title}`, untitled: () => 'A new message has arrived' },
	reminder: {
		titled: (title, what) => `A ${what} not read yet: ${title}`,
		untitled: (what) => `There is a ${what} that you have not read yet`,
	},
	answer: {
		titled: (title, what) => `A ${what} that awaits your answer: ${title}`,
		untitled: (what) => `There is a ${what} that awaits your answer`,
	},
	calls: {
		titled: (title) => `Please telephone: ${title}`,
		untitled: () => 'There are households to telephone',
	},
	safety: {
		real: 'Safety check: please say whether you are safe',
		drill: '[DRILL] Safety check exercise: please press and answer',
		help: 'A household needs help',
		helpDrill: '[DRILL] A household needs help',
	},
	watch: {
		named: 'You were asked to watch over a household',
		silent: 'A household you watch over is quiet. Please give them a call',
		seen: 'A household you watch over is reading again',
		reached: 'Somebody reached the household you watch over',
		lost: 'Please choose again who watches over you',
	},
	joinRequest: 'Somebody asks to join',
	lessonAnswer: 'There is news about a class you signed up for',
	test: { titled: (title) => `Does this arrive? ${title}`, untitled: () => 'A test of whether messages arrive' },
	trial: (notice) => `[Trial] ${notice}`,
	deskTrial: 'This is a trial. Notices reach this phone.',
	duty: {
		made: (name) => `New duty rota: ${name}`,
		changed: (name) => `Your turn has changed: ${name}`,
		asked: (name) => `A neighbour asks to exchange turns: ${name}`,
		declined: (name) => `Your neighbour cannot exchange turns: ${name}`,
		tomorrow: (name) => `Your turn is tomorrow: ${name}`,
	},
	aDuty: 'duty',
	several: (n) => `${n} circulars and messages not read yet`,
	severalAsked: (n) => `${n} circulars and messages not read or not answered yet`,
};
