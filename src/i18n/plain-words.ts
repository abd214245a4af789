import type { PlainWord } from '#contract/word';
import { DONE } from './plain-words/done';
import { FOREIGN } from './plain-words/foreign';
import { OFFICIAL } from './plain-words/official';

/*
 * Words of Japanese circulars that many have to read twice, and plainer ones: no words of the screen, but what the
 * hints look for in a Japanese text, whatever language the app speaks. A plainer verb (集まる) takes the place of
 * a noun with する in its form; any other one (予定) is put there as it stands. An association adds its own.
 */

const KATAKANA = '外来語は、分かる人と分からない人がいます。';

/** The list that every association begins with. */
export const plainWords: readonly PlainWord[] = [
	...DONE.map(([word, plain]) => ({ word, plain })),
	...OFFICIAL.map(([word, plain, why]) => ({ word, plain, ...(why && { why }) })),
	...FOREIGN.map(([word, plain]) => ({ word, plain, why: KATAKANA })),
];
