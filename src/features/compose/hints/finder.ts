import type { PlainWord } from '#contract/word';
import { indexOf, type WordIndex } from '#domain/writing/words';
import { plainWords } from '#i18n/plain-words';

/* What hints are found by, in a file of its own: it is fetched when somebody writes, and not before. */

export { findHints, mended } from '#domain/writing/find';

/** The words of this association before those that the app knows. */
export const wordIndex = (own: readonly PlainWord[]): WordIndex => indexOf([...own, ...plainWords]);
