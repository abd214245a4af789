import { missingFacts } from './facts';
import type { Easy, Fix, Hint, Stretch, TextPlace, Written } from './hint';
import { measured, sentencesOf } from './measured';
import { breachesIn, isPolite, kanjiRunsIn, type Breach } from './rules';
import { wordsIn, type WordIndex } from './words';

/** What helps readers most comes first. */
const ORDER: Hint['rule'][] = [
	'facts',
	'doubleNegative',
	'word',
	'longSentence',
	'manyCommas',
	'mixedStyle',
	'kanjiRun',
	'manyKanji',
];

/** Letters of a long quotation that are shown. */
const QUOTED = 24;
const quoteOf = (text: string) => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/**
 * How the text reads more easily. The first of each rule come before the second ones, so that the top of the list is
 * not three times the same. Some 5 ms for the longest circular: no need of a thread of its own.
 */
export function findHints(written: Written, index: WordIndex): Hint[] {
	const missing = missingFacts(written);
	const found: Hint[] = [
		...(missing.length > 0 ? [{ rule: 'facts' as const, key: 'facts', missing }] : []),
		...hintsIn('title', written.title ?? '', index, written.easy),
		...hintsIn('body', written.body, index, written.easy),
	];
	const ranked = new Map<Hint['rule'], Hint[]>();
	for (const hint of found) ranked.set(hint.rule, [...(ranked.get(hint.rule) ?? []), hint]);
	const lists = ORDER.map((rule) => ranked.get(rule) ?? []);
	const most = Math.max(...lists.map(({ length }) => length));
	return Array.from({ length: most }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat();
}

function hintsIn(place: TextPlace, text: string, index: WordIndex, easy: Easy | undefined): Hint[] {
	const { text: bare, written } = measured(text);
	const quote = (stretch: Stretch) => quoteOf(bare.slice(stretch.from, stretch.to));
	const breaches = place === 'title' ? kanjiRunsIn(bare) : breachesOf(bare, easy);
	const ofRules = breaches.map(({ rule, count, fix, ...stretch }): Hint => {
		const shown = quote(stretch);
		return {
			...{ rule, place, quote: shown, key: `${place}:${rule}:${shown}`, at: [written(stretch)] },
			...(count !== undefined && { count }),
			...(fix && { fixes: [{ ...written(fix), text: fix.text }] }),
		};
	});
	return [...onceEach(ofRules), ...wordHints(place, bare, index, written)];
}

/** The same words with the same fault are one hint. */
const onceEach = (hints: Hint[]): Hint[] =>
	[...new Map([...hints].reverse().map((hint) => [hint.key, hint])).values()].reverse();

function breachesOf(text: string, easy: Easy | undefined): Breach[] {
	const sentences = sentencesOf(text);
	const polite = sentences.some((sentence) => isPolite(sentence.text));
	return sentences.flatMap(({ from, text: sentence }) =>
		breachesIn(sentence, polite, easy).map((breach) => ({
			...breach,
			...{ from: breach.from + from, to: breach.to + from },
			...(breach.fix && { fix: { ...breach.fix, from: breach.fix.from + from, to: breach.fix.to + from } }),
		})),
	);
}

/** One hint for each word, wherever it stands: one press takes all of them. */
function wordHints(place: TextPlace, text: string, index: WordIndex, written: (stretch: Stretch) => Stretch): Hint[] {
	const byShown = new Map<string, ReturnType<typeof wordsIn>>();
	for (const one of wordsIn(text, index)) {
		const shown = text.slice(one.from, one.to);
		byShown.set(shown, [...(byShown.get(shown) ?? []), one]);
	}
	const hints = [...byShown].map(([quote, all]): Hint => {
		const [first, ...rest] = all.map(written);
		const { word, instead } = all[0] as (typeof all)[number];
		return {
			...{ rule: 'word', place, quote, word, key: `${place}:word:${quote}`, at: [first as Stretch, ...rest] },
			...(instead !== undefined && { fixes: all.map((one) => ({ ...written(one), text: one.instead ?? instead })) }),
		};
	});
	// What a press can mend comes first.
	return [...hints.filter((hint) => 'fixes' in hint), ...hints.filter((hint) => !('fixes' in hint))];
}

/** The text with what a hint says put in each of its places. */
export function mended(text: string, fixes: readonly Fix[]): string {
	const last = [...fixes].sort((a, b) => b.from - a.from);
	return last.reduce((now, { from, to, text: instead }) => now.slice(0, from) + instead + now.slice(to), text);
}
