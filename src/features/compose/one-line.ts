import { cleanText } from '#contract/text';

/** What was typed or pasted into a field of one line. */
export const oneLine = (text: string): string =>
	cleanText(text)
		.replace(/\s*\n\s*/g, ' ')
		.trim();
