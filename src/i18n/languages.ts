import type { Language } from './shape';

/** A language that can be chosen. `name`: what those who speak it call it; `locale`: what `Intl` calls it. */
export interface Offered {
	code: string;
	name: string;
	locale: string;
	/** Without one for Japanese, which is in every page already. */
	load?: () => Promise<{ default: Language }>;
}

const JAPANESE: Offered = { code: 'ja', name: '日本語', locale: 'ja-JP' };

export const LANGUAGES: readonly Offered[] = [
	JAPANESE,
	{ code: 'en', name: 'English', locale: 'en-GB', load: () => import('./en/index') },
];

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
