import { cleanText, mapTexts } from './text';

/** Stands for a title or a name of which nothing can be seen. */
const NOTHING_SEEN = '？';
/** Days and moments of other years than `ids.ts` knows. Leap years take their place: 29 February is in both. */
const TOO_EARLY = /^(?:0\d|1[0-8])\d\d(?=-\d\d-\d\d(?:T|$))/;
const TOO_LATE = /^(?:2[2-9]|[3-9]\d)\d\d(?=-\d\d-\d\d(?:T|$))/;

function mendedText(text: string): string {
	const clean = cleanText(text).replace(TOO_EARLY, '1904').replace(TOO_LATE, '2196');
	return text.trim() !== '' && clean.trim() === '' ? NOTHING_SEEN : clean;
}

/**
 * A row that was stored before the contract refused some of its letters, or its days, as it is shown now: a circular
 * with a sign too many must not vanish from phones.
 */
export const mended = (row: unknown): unknown => mapTexts(row, mendedText);
