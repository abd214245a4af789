import type { Content, Fields } from '#contract/content';
import { parseRuby, withoutRuby } from './ruby';

type Typed = NonNullable<Content['readings']>;

/** How many a circular may carry beside those in its body. */
const MOST = 20;

/**
 * A circular as it is stored. Title and fields stand in lists, on locked screens, in subjects and tables, where nothing
 * can stand above a word: the ruby that was typed in them goes, and its readings are kept beside them. The body keeps
 * its notation. `before`: readings of the version that it replaces, whose notation nobody sees any more.
 */
export function settleReadings(content: Content, before: Typed = []): Content {
	const { readings: given = [], ...rest } = content;
	const { place, bring, contact } = rest.fields;
	const plain = {
		...rest,
		title: withoutRuby(rest.title),
		fields: mapped(rest.fields, { place, bring, contact }),
	};
	const found = [rest.title, place, bring, contact].flatMap((text) => typedIn(text ?? ''));
	const shown = [plain.title, ...Object.values(plain.fields)].join('\n');
	const all = [...found, ...given, ...before].filter(
		({ base }, i, every) => shown.includes(base) && every.findIndex((one) => one.base === base) === i,
	);
	return all.length === 0 ? plain : { ...plain, readings: all.slice(0, MOST) };
}

/** A text as it was typed, to go on writing: each name once with its reading. */
export function withNotation(text = '', readings: Typed = []): string {
	const by = readings.filter(({ base }) => text.includes(base)).sort((a, b) => b.base.length - a.base.length);
	const [first] = by;
	if (!first) return text;
	const at = text.indexOf(first.base);
	const end = at + first.base.length;
	return `${text.slice(0, at)}｜${first.base}《${first.reading}》${withNotation(text.slice(end), by.slice(1))}`;
}

function mapped(fields: Fields, texts: Pick<Fields, 'place' | 'bring' | 'contact'>): Fields {
	const plain = Object.entries(texts).flatMap(([name, text]) =>
		text === undefined ? [] : [[name, withoutRuby(text)]],
	);
	return { ...fields, ...Object.fromEntries(plain) };
}

const typedIn = (text: string): Typed =>
	parseRuby(text).flatMap(({ text: base, reading }) => (reading === undefined ? [] : [{ base, reading }]));
