import type { TextLanguage } from '#contract/further-texts';
import { withoutRuby } from '#domain/readings/ruby';

interface Pair {
	sourceLanguage: string;
	targetLanguage: string;
}

/** As much of the browser's own translator as is used here (https://webmachinelearning.github.io/translation-api). */
export interface TranslatorApi {
	availability: (pair: Pair) => Promise<string | null>;
	create: (pair: Pair) => Promise<{ translate: (text: string) => Promise<string>; destroy: () => void }>;
}

/** The translator that works on this machine, without any service; undefined where the browser has none. */
export const browserTranslator = (): TranslatorApi | undefined =>
	(globalThis as { Translator?: TranslatorApi }).Translator;

/** Browsers call simplified Chinese by its language alone. やさしい日本語 is no language to them. */
const pairOf = (lang: TextLanguage): Pair | undefined =>
	lang === 'ja-simple' ? undefined : { sourceLanguage: 'ja', targetLanguage: lang === 'zh-Hans' ? 'zh' : lang };

/** True where it translates into this language, be it that it has to fetch what it needs first. */
export async function canTranslate(api: TranslatorApi, lang: TextLanguage): Promise<boolean> {
	const pair = pairOf(lang);
	if (!pair) return false;
	const answer = await api.availability(pair).catch(() => null);
	return answer !== null && answer !== 'unavailable';
}

/**
 * A text in another language, line by line, so that none is lost and blank ones stay. It has to be called in a press:
 * without one a browser fetches no model. @throws what the browser's translator throws
 */
export async function translated<Text extends { title: string; body: string }>(
	api: TranslatorApi,
	lang: TextLanguage,
	{ title, body }: Text,
): Promise<{ title: string; body: string }> {
	const pair = pairOf(lang);
	if (!pair) return { title, body };
	const translator = await api.create(pair);
	try {
		const lines: string[] = [];
		for (const line of [title, ...body.split('\n')]) {
			lines.push(line.trim() === '' ? '' : await translator.translate(withoutRuby(line)));
		}
		const [first = '', ...rest] = lines;
		return { title: first.replace(/\s+/gu, ' '), body: rest.join('\n') };
	} finally {
		translator.destroy();
	}
}
