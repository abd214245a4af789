import type { Words } from '../shape';

export const practice = {
	enter: 'Try it in a practice town',
	enterHint: 'It is not connected to your real association. Whatever you press, nobody gets it.',
	title: 'Practice',
	harmless: 'Whatever you press, nobody gets it.',
	leave: 'End the practice',
	more: 'What you can practise',
	notify: 'Get a notice',
	waits: 'A notice will appear in about three seconds.',
	restart: 'Begin again',
	noticeLabel: 'Practice notice',
	noticeOpen: 'Open',
	noticeHint: 'A real notice appears like this while you do other things. Press it, and that circular opens.',
} satisfies Words['practice'];
