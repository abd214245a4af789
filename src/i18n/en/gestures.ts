import type { Words } from '../shape';
import { common } from './common';
import { frame } from './frame';
import { joining } from './joining';
import { practice } from './practice';
import { reading } from './reading';

const show = 'Show a window';

export const gestures = {
	lead: 'Practise how to move things on a smartphone, one at a time.',
	count: (done: string, of: string) => `${done} of ${of} done`,
	allDone: 'You have done them all. Well done.',
	start: 'Begin',
	goOn: 'Go on',
	restart: 'Begin again',
	list: 'All lessons',
	done: 'You did it',
	next: 'Next lesson',
	toList: 'To all lessons',
	otherWay: 'Without a finger',
	byKey: 'Go there with the Tab key, then press Enter.',
	remarks: {
		long: 'You pressed for a long time. Short or long, it counts as a press.',
		moved: 'Your finger moved while you pressed. Lift it straight up from where you put it.',
		twice: 'You pressed twice. That is the same as once, so all is well.',
		beside: 'You touched a little beside it. Touch the middle of what you want to press.',
		fingers: 'Two fingers touched the screen. Is a finger of the hand that holds the phone on it?',
		still: 'A touch alone does not move it. Keep your finger on the screen and slide it up.',
	},
	press: {
		title: 'Press',
		todo: `Touch “${joining.yes}” lightly and let go at once.`,
		other: `You pressed “${joining.no}”. A wrong press can be put right.`,
	},
	choose: {
		title: 'Choose',
		todo: 'Press the line that is easy for you to read.',
		then: `After the lesson the letters are as before. To change them for good, press “${frame.textSize}” at the top.`,
		byKey: 'Go to the lines with the Tab key and choose with the arrow keys.',
	},
	close: {
		title: 'Close',
		show,
		todo: `Press “${show}”, and close the window that appears with “${common.close}”.`,
		inside: `Press “${common.close}” at the top to go back.`,
		byKey: 'The Esc key closes it, too.',
	},
	open: { title: 'Open', todo: 'Press the title of a circular that you want to read.' },
	scroll: {
		title: 'Move the page',
		todo: 'Keep your finger on the screen, slide it up, and read the circular to its end.',
		end: 'This is the end of the circular.',
		byKey: 'Press the down arrow or the space bar.',
	},
	zoom: {
		title: 'Make it larger',
		todo: `Press “${reading.enlarge}” and spread the page with two fingers.`,
		caption: `Spread two fingers, or press “${reading.zoomIn}”`,
		captionDone: `You did it. Press “${common.close}”`,
		other: `It is as large as before. Press “${reading.enlarge}” once more.`,
		then: 'Bring two fingers together to make the screen small again.',
		byKey: `Open it with Enter, then press “${reading.zoomIn}”.`,
	},
	seal: {
		title: 'Say that you have read it',
		todo: `Press the red “${reading.press}”.`,
		then: 'With a real circular, your association is told that you have read it.',
	},
	back: {
		title: 'Go back',
		todo: `Press “${reading.toList}” to go back.`,
		then: 'The back button of your phone does the same.',
	},
	notice: {
		title: 'Open a notice',
		todo: `Press “${practice.notify}”. When the notice appears, press “${practice.noticeOpen}”.`,
		other: 'You closed the notice. The circular stays in the list. Try the notice once more.',
	},
	type: {
		title: 'Type letters',
		todo: (letters: string) => `Press the empty field and type ${letters}.`,
		other: (letters: string) => `A different letter came in. Delete it, and type ${letters}.`,
		byKey: 'Go to the empty field with the Tab key and type.',
	},
	long: {
		title: 'A year in our town',
		body: [
			'In April new leaders begin. They come by to say hello.',
			'In May we clean the canal. Please bring boots and gloves.',
			'In June we hand out flowers, and plant some in the park.',
			'In July we get ready for the summer festival.',
			'In August is the festival, with goldfish and shaved ice.',
			'In September we honour the elderly with tea and sweets.',
			'In October is the sports day. Come and join a game.',
			'In November we practise for disasters. Check your water and food.',
			'In December we walk at night to warn of fires. Dress warmly.',
			'In January we meet for the new year and pound rice cakes.',
			'In February we throw beans. Children go from house to house.',
			'In March is the general meeting about the past year.',
			'Thank you for reading this far.',
		].join('\n\n'),
	},
} satisfies Words['gestures'];
