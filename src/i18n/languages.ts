import type { TextLanguage } from '#contract/further-texts';
import { readSmall, writeSmall } from '#ui/small-store';
import type { Catalogue } from './shape';

/** A language that can be chosen. `code`: as `lang` has it; `name`: what those who speak it call it. */
export interface Offered {
	code: 'ja' | TextLanguage;
	name: string;
}

interface Loaded extends Offered {
	load: () => Promise<{ default: Catalogue }>;
}

const JAPANESE: Offered = { code: 'ja', name: '日本語' };

/** All but Japanese, which is in every page already: each is loaded when it is asked for. */
const OTHERS: readonly Loaded[] = [
	{ code: 'ja-simple', name: 'やさしい日本語', load: () => import('./ja-simple/index') },
	{ code: 'en', name: 'English', load: () => import('./en/index') },
	{ code: 'zh-Hans', name: '简体中文', load: () => import('./zh-Hans/index') },
	{ code: 'vi', name: 'Tiếng Việt', load: () => import('./vi/index') },
	{ code: 'pt', name: 'Português', load: () => import('./pt/index') },
];

/** In the order in which they are offered. */
export const LANGUAGES: readonly Offered[] = [JAPANESE, ...OTHERS];

/** What its speakers call a language. */
export const languageName = (of: TextLanguage): string => LANGUAGES.find(({ code }) => code === of)?.name ?? of;

/** Loads what a language says; undefined for Japanese. Rejects when it can't be had. */
export const loadCatalogue = async (code: string): Promise<Catalogue | undefined> =>
	(await OTHERS.find((language) => language.code === code)?.load())?.default;

const KEPT = 'language';

const base = (code: string) => code.split('-')[0];

/**
 * The first of these languages, most wanted first, that the app has; Japanese when there is none. `en-US` is `en`, and
 * `zh-CN` or `zh-TW` the one Chinese there is.
 */
export function offered(wanted: readonly (string | null)[]): Offered {
	for (const one of wanted) {
		const spoken = base(one?.toLowerCase() ?? '');
		const found = LANGUAGES.find(({ code }) => code === one) ?? LANGUAGES.find(({ code }) => base(code) === spoken);
		if (found) return found;
	}
	return JAPANESE;
}

/** The language that was chosen on this phone, or else the first of the browser's own that the app has. */
export const wantedLanguage = (): Offered => offered([readSmall('device', KEPT), ...navigator.languages]);

/**
 * Keeps the choice on this phone; it holds from the next load of the page. Where the browser keeps nothing, its own
 * language stays.
 */
export const keepLanguage = (code: string): void => writeSmall('device', KEPT, code);
