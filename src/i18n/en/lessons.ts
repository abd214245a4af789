import type { Words } from '../shape';

export const lessons = {
	howTo: 'How to use Kairan',
	steps: {
		open: {
			title: 'Open a circular',
			text: 'Press the circular that you want to read. A “New” mark means that you have not read it yet.',
		},
		read: {
			title: 'Press “I read it”',
			text: 'When you have read to the end, press the red circle at the bottom. It takes the seal of your household, and your group leader knows that you have read it.',
		},
		textSize: {
			title: 'Make the letters larger',
			text: 'Press “Display” at the top of the screen, and choose the size that you can read well.',
		},
		signal: {
			title: 'When there is no signal',
			text: 'You can read the circulars that have arrived, and you can press “I read it”. It is sent by itself when the signal is back.',
		},
		ask: {
			title: 'When you need help',
			text: 'Ask your group leader (hancho), or come to a smartphone class at the community centre (kominkan). If you lost your key card, your group leader can make a new one.',
		},
	},
	association: 'Call your neighbourhood association',
	halls: 'Smartphone classes at the community centre',
	hallsLead: 'Beginners are welcome. To sign up or to ask something, please call the community centre.',
	restored: 'Put back from a backup.',
	none: 'There are no classes to announce now',
	noneHint: 'New classes will be shown here.',
	address: (address) => `Address: ${address}`,
	place: (place) => `Where: ${place}`,
	call: (phone) => `Call ${phone}`,
	settings: 'Settings',
	sample: 'A',
	press: 'I read it',
	unread: 'New',
} satisfies Words['lessons'];
