import type { Words } from '../shape';

export const push = {
	offerTitle: 'This phone can tell you when a new circular comes',
	offerText: 'If you are asked next, press “Allow”.',
	accept: 'Tell me',
	later: 'Not now',
	section: 'When a new circular comes',
	states: {
		on: 'This phone tells you when a new circular comes.',
		off: 'This phone does not tell you when a new circular comes.',
		homeScreen: 'To be told on this phone, put Kairan on the first screen and open it from there.',
		unable: 'You cannot be told the way Kairan is open now. Please open it from time to time.',
		deniedInstalled: 'Notices are blocked. Open “Settings” on your phone, then “Notifications”, and allow Kairan.',
		deniedInBrowser:
			'Notices are blocked. Press the sign beside the web address, at the very top of the screen, and allow notifications.',
		failed: 'That did not work. Please try again where the signal is good.',
	},
	calls: {
		on: 'You are told here when there is somebody to call. Of circulars, a phone with a card of your household tells you.',
		off: 'You are not told here when there is somebody to call.',
	},
	nothing: 'There are no notices for this seat. Of circulars, a phone with a card of your household tells you.',
	switchOff: 'Stop telling me',
	timing: 'What is not urgent',
	timingHint: 'What is urgent is told at once, always. Nothing else rings between 10 at night and 6 in the morning.',
	timings: {
		now: { label: 'Tell me at once' },
		evening: { label: 'All together in the evening', hint: 'At 6 in the evening, once for the whole day.' },
		never: { label: 'Only what is urgent', hint: 'You can read the rest when you open Kairan.' },
	},
	titles: 'Show the title on the screen',
	titlesHint: 'You can read the title without opening Kairan. People beside you can see it too.',
	guide: 'See how',
} satisfies Words['push'];
