import { HELPED_DAYS } from '#domain/kept-for';
import type { Words } from '../shape';
import { frame } from './frame';
import { plural } from './plural';
import { push } from './push';
import { reading as readingWords } from './reading';
import { titles } from './titles';

// What is pressed is called as its button calls itself.
const [seal, display, tellMe] = [`“${readingWords.press}”`, `“${frame.textSize}”`, `“${push.accept}”`];
const allow = `“${frame.settings}”, then ${tellMe}, then “Allow”`;

const same = (todo: string) => ({ iphone: todo, android: todo });

export const helping = {
	lead: 'Scan the key card of the person you help here too. This screen then shows how far the person has come.',
	privacy: 'The card is not used up. You see only the name on the card and the steps. That you looked is recorded.',
	letters: 'Enter the 12 letters of the card',
	next: 'The next person’s card',
	waiting: {
		title: 'The card is kept',
		text: 'The name appears when there is a signal. Stay on this screen and go on with the phone.',
	},
	offline: 'There is no signal now. The marks you set stay. The rest appears when there is a signal.',
	today: 'People you help today',
	earlier: 'People you helped before',
	earlierHint: `Please talk to those who did not finish, and to those who have not opened it since. Names go away after ${HELPED_DAYS} days.`,
	opened: 'Opened again since then',
	notOpened: 'Not opened since then',
	none: 'Nobody yet',
	noneText: 'Scan a card, and the name appears here.',
	person: (name) => name,
	at: (n, all, step) => `${n} of ${all}: ${step}`,
	stuck: (minutes) => `Here for ${plural(minutes, 'minute')}`,
	finished: 'Finished',
	open: (name) => `Open the steps of ${name}`,
	phone: 'Their phone',
	phones: { iphone: 'iPhone', android: 'Android' },
	phoneNames: { iphone: 'iPhone', android: 'Android' },
	steps: {
		card: {
			title: 'Scan the card',
			todo: {
				iphone:
					'With “Camera” on their phone, look at the square pattern on the card. Press the yellow words that appear.',
				android: 'With “Camera” on their phone, look at the square pattern on the card. Press the words that appear.',
			},
		},
		homeScreen: {
			title: 'Put it on the first screen',
			todo: {
				iphone: 'Press as the pictures below show. Then open Kairan from its picture and scan the card once more.',
				android: 'Press the sign of three dots at the top right, then “Add to Home screen”.',
			},
		},
		notices: {
			title: 'Allow notices',
			todo: {
				iphone: `Open Kairan from its picture. Above the list of circulars press ${allow}.`,
				android: `Above the list of circulars press ${allow}.`,
			},
		},
		textSize: {
			title: 'Choose the size of the letters',
			todo: same(
				`Once the size is found, press ${display} at the top of their screen. Let the person press the same line there.`,
			),
		},
		reading: {
			title: 'Read one',
			todo: same('Press a circular to open it. Let the person look at it down to the end.'),
		},
		seal: {
			title: `Press ${seal}`,
			todo: same(`Let the person press the red ${seal}. After a moment a mark appears here.`),
		},
	},
	marks: { done: 'Done', skipped: 'Not wanted', now: 'Now', later: 'Later' },
	tick: 'Done',
	skip: 'Leave this out',
	untick: 'Take the mark back',
	bySelf: `Their ${seal} has arrived.`,
	byFamily: `${seal} arrived as from the family. Please look which kind of card it is.`,
	trial: {
		send: 'Send a notice to try it',
		woken: 'This phone can get notices.',
		notYet: 'Notices are not allowed yet.',
		waiting: 'It is sent when there is a signal.',
		sent: 'Sent. Look at their phone. When it appears, a mark is set here.',
		noPhone: `It could not be sent. Press ${tellMe} on their phone, then send again.`,
		tooMany: 'You can send 6 in an hour. Please wait a little.',
	},
	size: 'The size chosen',
	sizeHint:
		'Show this screen, and ask for the smallest line that the person can read. Press that line: it goes onto the paper.',
	ended: 'This is over for today. To go on, scan the card again.',
	leaflet: 'Paper to hand over',
	drop: 'Take off the list',
	dropped: (name) => `${name} is off the list.`,
	putBack: 'Put back on the list',
	paper: {
		heading: (name) => `Circulars on the phone of ${name}`,
		openTitle: 'How to open it',
		home: 'Press the picture “Kairan” on the first screen of the phone.',
		card: 'Look at the square pattern of the key card with the phone’s camera.',
		noticesTitle: 'When a new circular comes',
		notices: 'The phone shows a notice. Press it, and the circular opens.',
		noNotices: 'There are no notices. Please open it from time to time.',
		sizeTitle: 'Size of the letters',
		size: (size) => `It is set to “${size}”. You can change it at any time with ${display} at the top of the screen.`,
		sealTitle: 'When you have read it',
		seal: `Press the red ${seal}.`,
		helpTitle: 'If you need help',
		help: `Press “${titles.help}” at the very bottom. Numbers appear. Please read them out on the telephone.`,
		phone: (association) => `Telephone of ${association}`,
		address: `The screen “${titles.help}”`,
		back: 'Back to the steps',
		lead: 'It has the name and what was set on this phone. Print it and hand it to the person.',
	},
} satisfies Words['helping'];
