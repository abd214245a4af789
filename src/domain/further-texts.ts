import type { Content } from '#contract/content';
import type { FurtherText } from '#contract/further-texts';
import { canonical } from './changes';

/** The text for whoever reads this language: `zh` and `zh-CN` have `zh-Hans`; やさしい日本語 is had by its own tag alone. */
export function textIn(texts: readonly FurtherText[] | undefined, language: string): FurtherText | undefined {
	const exact = texts?.find(({ lang }) => lang === language);
	if (exact) return exact;
	const primary = primaryOf(language);
	return primary === 'ja' ? undefined : texts?.find(({ lang }) => primaryOf(lang) === primary);
}

const primaryOf = (tag: string) => tag.split('-')[0];

/** The content with a further text in place of its first one; the same without one. */
export function contentIn(content: Content, text: FurtherText | undefined): Content {
	if (!text) return content;
	const { texts: _, ...rest } = content;
	return { ...rest, title: text.title, body: text.body };
}

const factsOf = ({ title, body, fields }: Content) => canonical({ title, body, fields });
const wordsOf = ({ title, body }: FurtherText) => canonical({ title, body });

/**
 * A further text of a correction, marked as one of an earlier version where the first text says something else than
 * `base` and this one the same as then. Whoever has compared them says so, and the mark goes.
 */
export function textAfter(base: Content, after: Content, text: FurtherText, isConfirmed: boolean): FurtherText {
	const { earlier: _, ...rest } = text;
	const before = base.texts?.find(({ lang }) => lang === text.lang);
	if (isConfirmed || !before || wordsOf(before) !== wordsOf(text)) return rest;
	return before.earlier || factsOf(base) !== factsOf(after) ? { ...rest, earlier: true } : rest;
}
