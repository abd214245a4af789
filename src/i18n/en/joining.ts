import type { Words } from '../shape';
import { plural } from './plural';

export const joining = {
	inspecting: 'Checking the key card',
	question: (name) => `Is this your household: ${name}?`,
	questionFamily: (name) => `Are you family of ${name}?`,
	questionSeat: (title) => `Is this your role: ${title}?`,
	asFamily: 'You read as family.',
	asFamilyHint: 'When you read a circular, it does not count as read by the household itself.',
	unverified: 'Nobody has confirmed this association yet. Go on only if somebody you know gave you the card.',
	asSeat: 'This opens the screen of your role.',
	yes: 'Yes, it is',
	no: 'No, it is not',
	notMine: 'This card was not used. Please give it to your group leader (hancho). You can enter your own card below.',
	joining: 'Opening',
	typeTitle: 'Enter your key card',
	typeHint: 'Enter them as they stand on the card. Small letters are fine too.',
	typeLabel: 'The 12 letters and numbers on the card',
	typeSubmit: 'Open with this card',
	typeMore: (n) => `${plural(n, 'letter is', 'letters are')} missing.`,
	typeNone: 'Please enter the 12 letters first.',
	linkCut: 'The address of the card is not complete. Enter the 12 letters of the card, or paste the whole address.',
	lookalikes:
		'A card never has the numbers 0 and 1, or the letters O and I. Please look again: it may be Q, D, L or 7.',
	again: 'Try again',
	callHint: 'Do you need help? Call the phone number on the card.',
	scan: 'Scan with the camera',
	scanHint: 'If you scan the card with the camera, you need no letters.',
	welcome: 'Welcome',
	welcomeLead: 'Here you can read the circulars of your neighbourhood association on your phone.',
	welcomeHow: 'Please have your key card ready. You got it from your group leader (hancho).',
	welcomeScan: 'Point your camera at the square pattern on the card.',
	welcomeType: 'If that does not work, enter the 12 letters of the card.',
	welcomeButton: 'Enter your key card',
	ended: 'This key card no longer works',
	endedText: (name) =>
		`The key card for the household of ${name} was stopped, or the household has left the association. To go on reading, please ask your group leader for a new key card.`,
	endedSeat: (title) =>
		`The role “${title}” has ended, or its card was stopped. To go on, please ask whoever gave it to you for a new card.`,
} satisfies Words['joining'];
