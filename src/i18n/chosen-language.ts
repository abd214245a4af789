/** A language as a page speaks it: its code for `lang`, how `Intl` calls it, and its namespaces by name. */
export interface Chosen {
	code: string;
	locale: string;
	words: Readonly<Record<string, unknown>>;
}

let chosen: Chosen = { code: 'ja', locale: 'ja-JP', words: {} };
let wasRead = false;

/**
 * Sets the language of this page, once, before any module with words is evaluated: they keep what they were given.
 * Another language needs the page to be loaded anew.
 * @throws Error after words were read
 */
export function choose(language: Chosen): void {
	if (wasRead) throw new Error('A language was chosen after words were read.');
	chosen = language;
}

/**
 * The words of a namespace: the chosen language's if it has them, or else the Japanese given, which is the shape of all
 * (`Catalogue` in shape.ts).
 */
export function words<Words>(name: string, japanese: Words): Words {
	wasRead = true;
	return (chosen.words[name] as Words | undefined) ?? japanese;
}

/** The language of dates, numbers and lists, as `Intl` calls it. */
export function locale(): string {
	wasRead = true;
	return chosen.locale;
}

/** The language that a namespace is read in, for `lang`: Japanese where the chosen one leaves it out. */
export const languageOf = (name: string): string => (name in chosen.words ? chosen.code : 'ja');
