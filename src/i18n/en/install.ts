import type { Words } from '../shape';

export const install = {
	offerTitle: 'Would you like to open Kairan with one tap?',
	offerText: 'This puts the picture of Kairan on the first screen of your phone.',
	add: 'Put it on the first screen',
	later: 'Not now',
	guide: 'See how',
	guideTitle: 'Put Kairan on the first screen of an iPhone',
	guideLead: 'This works in Safari, the browser with the picture of a blue compass.',
	steps: [
		'Press the square with an arrow, at the bottom of the screen.',
		'Slide the list up and press “Add to Home Screen”.',
		'Press “Add” at the top right. The picture of Kairan is now on your first screen.',
	],
	homeScreen: 'Add to Home Screen',
	cardAgain: 'If Kairan asks for a key card when you open it for the first time, use the same card again.',
	other: 'On other phones, press the three dots at the top right of the screen, and then “Add to Home screen”.',
	updateTitle: 'There is a new version of the Kairan app',
	updateText: 'This is not a circular. What you are writing stays as it is.',
	update: 'Use the new version',
	updating: 'Changing to the new version',
} satisfies Words['install'];
