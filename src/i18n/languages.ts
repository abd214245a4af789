import type { Catalogue } from './shape';

/** A language that can be chosen. `code`: as `lang` has it; `name`: what those who speak it call it. */
export interface Offered {
	code: string;
	name: string;
}

/** All catalogues but the Japanese, which is in every page already: a folder each, loaded when it is asked for. */
const catalogues = import.meta.glob<Catalogue>('./*/index.ts', { import: 'default' });

const offer = (code: string): Offered => ({
	code,
	name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
});

const JAPANESE = offer('ja');

/** In the order in which they are offered. */
export const LANGUAGES: readonly Offered[] = [
	JAPANESE,
	...Object.keys(catalogues).map((path) => offer(path.slice(2, -'/index.ts'.length))),
];

/** Loads what a language says; undefined for Japanese. Rejects when it can't be had. */
export const loadCatalogue = async (code: string): Promise<Catalogue | undefined> =>
	catalogues[`./${code}/index.ts`]?.();

const KEY = 'kairan.language';

/** The first of these languages, most wanted first, that the app has; Japanese when there is none. `en-US` is `en`. */
export function offered(wanted: readonly (string | null)[]): Offered {
	const codes = wanted.map((one) => one?.toLowerCase().split('-')[0]);
	const code = codes.find((one) => LANGUAGES.some((language) => language.code === one));
	return LANGUAGES.find((language) => language.code === code) ?? JAPANESE;
}

/** The language that was chosen on this phone, or else the first of the browser's own that the app has. */
export const wantedLanguage = (): Offered => offered([kept(), ...navigator.languages]);

function kept(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

/** Keeps the choice on this phone; it holds from the next load of the page. */
export function keepLanguage(code: string): void {
	try {
		localStorage.setItem(KEY, code);
	} catch {
		// Storage is switched off: the browser's own language stays.
	}
}
