import type { Words } from '../shape';

export const lost = {
	missing: 'This page was not found',
	missingText: 'The address is wrong, or the page is gone. The button below takes you back to the circulars.',
	broken: 'The page could not be opened',
	brokenText: 'What you wrote is still here. Please open it again where the signal is good.',
	home: 'To the circulars',
	again: 'Open again',
	part: (what: string) => `“${what}” could not be shown. It is not lost.`,
} satisfies Words['lost'];
