/** Unicode's marks around a text that was put into a sentence (UAX #9: FSI and PDI). They are not seen. */
const [FIRST, LAST] = ['\u2068', '\u2069'];

/**
 * Marks a text that somebody wrote, a name or a title, as it goes into a sentence of the app:
 * `question(inserted(name))`. `Sentence` shows it as a text of its own, in the language of the neighbourhood.
 */
export const inserted = (text: string): string => FIRST + text + LAST;

/** A sentence in pieces: at even places the app's own words, between them what was inserted. */
export const pieces = (sentence: string): string[] => sentence.split(/[\u2068\u2069]/u);
