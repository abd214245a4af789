import type { Words } from '../shape';

export const speech = {
	heading: 'Reading aloud',
	play: 'Listen',
	goOn: 'Go on',
	again: 'Once more',
	pause: 'Stop',
	previous: 'Sentence before',
	next: 'Next sentence',
	slower: 'Slower',
	faster: 'Faster',
	close: 'End',
	paces: ['very slow', 'slow', 'normal', 'fast', 'very fast'],
	place: (n, of, pace) => `Sentence ${n} of ${of}, ${pace}`,
	none: 'No Japanese voice was found',
	noneText:
		'Look for “text to speech” in the settings of your phone and add a Japanese voice. Your family or somebody of the association can help. You can read the text here as before.',
	noneForeign: 'No voice for this language was found',
	noneForeignText:
		'Look for “text-to-speech” or “voices” in the settings of your phone and add a voice for this language. You can still read the text here.',
	empty: 'There are no words to read aloud.',
} satisfies Words['speech'];
