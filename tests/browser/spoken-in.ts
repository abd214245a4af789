import type { Page } from '@playwright/test';
import type { Offered } from '#i18n/languages';

const JAPANESE = String.raw`[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]`;

/** Letters by which Japanese is told from this language; やさしい日本語 is Japanese. */
const LETTERS: Partial<Record<Offered['code'], string>> = {
	en: JAPANESE,
	'zh-Hans': String.raw`[\u3041-\u3096\u30a1-\u30fa]`,
	vi: JAPANESE,
	pt: JAPANESE,
};

/**
 * What a reader's voice would say in the wrong language: Japanese that is not marked as such, what the app itself says
 * or a name that it forgot to mark; and words in Latin letters that are marked as Japanese. What announces a title is
 * one text in two languages, and a language is called by its own name.
 */
export async function saidInTheWrongLanguage(page: Page, code: Offered['code']): Promise<string[]> {
	const letters = LETTERS[code];
	if (letters === undefined) return [];
	return page.evaluate((japanese) => {
		const found: string[] = [];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const within = text.parentElement;
			if (!within?.checkVisibility() || within.closest('noscript, [data-announcer]')) continue;
			const said = text.nodeValue?.trim() ?? '';
			const lang = within.closest('[lang]')?.getAttribute('lang') ?? '';
			const isJapanese = new RegExp(japanese, 'u').test(said);
			if (isJapanese && (lang === document.documentElement.lang || !/^(ja|zh)/u.test(lang))) found.push(said);
			// A name of three words or more is a sentence: brands and single words stand in Japanese, too.
			if (!isJapanese && lang === 'ja' && /\p{L}+ \p{L}+ \p{L}/u.test(said)) found.push(`as ${lang}: ${said}`);
		}
		return found;
	}, letters);
}

/** Words of Latin letters that begin in one line and end in the next, where they have no hyphen. */
export const brokenWords = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found = new Set<string>();
		const range = document.createRange();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			if (
				!text.parentElement?.checkVisibility() ||
				text.parentElement.closest('.unseen, svg, noscript, [data-announcer]')
			)
				continue;
			for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/[\p{sc=Latn}\p{M}]{4,}/gu)) {
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
				if (new Set(tops).size > 1) found.add(word);
			}
		}
		return [...found];
	});
