import type { Words } from '../shape';

export const scan = {
	opening: 'The camera is opening. If your phone asks whether it may be used, press “Allow”.',
	looking: 'Hold the square pattern inside the frame.',
	found: 'The card was read',
	hintTitle: 'Nothing was read yet',
	hint: 'Go where it is bright. Hold the phone still, 10 to 20 cm from the card. If the pattern is torn or dirty, enter the 12 letters of the card.',
	wrong: {
		foreign: 'This pattern is not from Kairan. It was not opened. Please scan the pattern of your key card.',
		elsewhere: 'This card is for another Kairan. It does not work here. Please ask the person who gave it to you.',
		notCard: 'This pattern is from Kairan, but it is not a key card. Please scan the pattern of your key card.',
		cut: 'A part of the pattern is missing. Please enter the 12 letters of the card.',
	},
	troubles: {
		denied: 'The camera is not allowed',
		none: 'No camera was found',
		busy: 'Another app is using the camera',
		missing: 'The camera cannot be opened here',
		noReader: 'Scanning is not ready',
		nothingInPhoto: 'No square pattern was found in the photo',
	},
	todo: {
		denied: 'You can allow it like this. Or take a photo and read that.',
		none: 'Use “Read a photo”, or the 12 letters of the card.',
		busy: 'Close the other app. Then press “Try again”.',
		missing: 'Press “Read a photo” and take a photo of the pattern. The 12 letters of the card work too.',
		noReader: 'Go where there is a signal and press “Try again”. The 12 letters of the card work now.',
		nothingInPhoto:
			'Go where it is bright, and take the photo again so that the pattern is large. The 12 letters of the card work too.',
	},
	allowApple: [
		'Open “Settings” on your iPhone, press “Apps”, then “Safari”.',
		'Press “Camera” and choose “Ask” or “Allow”.',
		'Close Kairan and open it again.',
	],
	allowOther: [
		'Open “Settings” on your phone and press “Apps”.',
		'Choose your browser (for example Chrome) or “Kairan”. Under “Permissions”, allow “Camera”.',
		'If you see an address at the top of the screen, you can also press the sign to its left.',
	],
	photo: 'Read a photo',
	readingPhoto: 'Reading the photo',
	torchOn: 'Light on',
	torchOff: 'Light off',
	again: 'Try again',
	letters: 'Enter the 12 letters',
} satisfies Words['scan'];
