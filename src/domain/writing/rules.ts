import type { Easy, Fix, Stretch, TextRule } from './hint';

/*
 * The rules of textlint's preset for Japanese that need no dictionary, and of やさしい日本語 (see src/DECISIONS.md, 65).
 * Each looks at one sentence and answers with the stretches in it, counted from its beginning.
 */

/** What one rule found in a sentence. */
export interface Breach extends Stretch {
	rule: TextRule;
	/** Letters, 読点 or kanji, where the rule counts them. */
	count?: number;
	fix?: Fix;
}

const MAX = { letters: 100, commas: 3, kanjiRun: 6, kanji: 13 } as const;
/**
 * Of やさしい日本語, which says one thing in a sentence; where it is urgent it is read in fear, and by children for their
 * parents.
 */
const EASY_MAX = {
	daily: { letters: 50, commas: 2, kanji: 13 },
	urgent: { letters: 30, commas: 1, kanji: 4 },
} as const satisfies Record<Easy, Record<'letters' | 'commas' | 'kanji', number>>;

/** Numbers and dates are written in kanji too, and everybody reads them. */
const NUMERALS = '〇一二三四五六七八九十百千万年月日時分円';
const COUNTED_KANJI = new RegExp(String.raw`[^\P{Script=Han}${NUMERALS}]`, 'gu');
const KANJI_RUN = new RegExp(String.raw`[^\P{Script=Han}${NUMERALS}]{${MAX.kanjiRun + 1},}`, 'gu');
/** Between two nouns it only lists them: 軍手、飲み物. */
const COMMA = /(.)[、，](?=(.))/gu;
const HIRAGANA = /\p{Script=Hiragana}/u;

const DOUBLE_NEGATIVE =
	/な(?:く|くて)[はも](?:な|あり)|ない(?:こと|わけ|はず|もの)(?:では|でも|は|も|が)?(?:な|あり)|ないわけに(?:は|も)?(?:いか|いき|行か|行き)|ないと[はも](?:限ら|かぎら|限り|かぎり|言え|いえ|言い切れ)|(?:ないで|ずに)は(?:い|お[かき])|ない(?:限り|かぎり)[^。]{0,30}(?:ない|ません)|[^。]ざるを[得え](?:ません|ない)/gu;
/** 行わざるを → 行う: the kana before ざる, and the verb's own. */
const FORCED = /(?:(せ)|([わかがさたなばまら]))ざるを[得え](ません|ない)$/u;
const OWN_KANA: Record<string, string> = {
	...{ わ: 'う', か: 'く', が: 'ぐ', さ: 'す', た: 'つ' },
	...{ な: 'ぬ', ば: 'ぶ', ま: 'む', ら: 'る' },
};

const POLITE_END = /(?:です|ます|ました|ません|でした|でしょう|ましょう|ください|下さい)[かねよ]?[。！？!?]*$/u;
const PLAIN_END = /(である|であった|だった|だ)[。！？!?]*$/u;
const POLITE: Record<string, string> = { である: 'です', であった: 'でした', だ: 'です', だった: 'でした' };

/** True of a sentence that ends as politely as most of a circular does. */
export const isPolite = (sentence: string): boolean => POLITE_END.test(sentence);

const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

/** The first that is wrong with the sentence as a whole: to say that a long one has many kanji as well helps nobody. */
function ofSize(sentence: string, easy: Easy | undefined): Breach[] {
	const max = easy ? EASY_MAX[easy] : MAX;
	const whole = { from: 0, to: sentence.length };
	const letters = sentence.replace(/\s/gu, '').length;
	if (letters > max.letters) return [{ ...whole, rule: 'longSentence', count: letters }];
	const commas = [...sentence.matchAll(COMMA)].filter(([, before = '', after = '']) =>
		[before, after].some((letter) => HIRAGANA.test(letter)),
	).length;
	if (commas > max.commas) return [{ ...whole, rule: 'manyCommas', count: commas }];
	const kanji = count(COUNTED_KANJI, sentence);
	return kanji > max.kanji ? [{ ...whole, rule: 'manyKanji', count: kanji }] : [];
}

/** 七つ以上の漢字が続く: more than six in a row. */
export function kanjiRunsIn(text: string): Breach[] {
	return [...text.matchAll(KANJI_RUN)].map(({ 0: run, index }) => ({
		rule: 'kanjiRun',
		from: index,
		to: index + run.length,
		count: run.length,
	}));
}

function doubleNegativesIn(sentence: string): Breach[] {
	return [...sentence.matchAll(DOUBLE_NEGATIVE)].map(({ 0: shown, index }) => {
		const stretch = { from: index, to: index + shown.length };
		const fix = forcedFix(shown, stretch);
		return { rule: 'doubleNegative', ...stretch, ...(fix && { fix }) };
	});
}

/** 中止せざるを得ません → 中止するしかありません */
function forcedFix(shown: string, { to }: Stretch): Fix | undefined {
	const [whole, isDone, kana = '', end] = FORCED.exec(shown) ?? [];
	if (whole === undefined) return undefined;
	const verb = isDone ? 'する' : OWN_KANA[kana];
	return { from: to - whole.length, to, text: `${verb}しか${end === 'ません' ? 'ありません' : 'ない'}` };
}

/** A plain end among polite ones. */
function plainEnd(sentence: string): Breach[] {
	const [whole, end = ''] = PLAIN_END.exec(sentence) ?? [];
	if (whole === undefined) return [];
	const from = sentence.length - whole.length;
	const stretch = { from, to: from + end.length };
	// 読んだ and 急いだ are verbs, whose polite form needs a dictionary.
	const isVerb = end === 'だ' && /[んい]$/u.test(sentence.slice(0, from));
	return [{ rule: 'mixedStyle', ...stretch, ...(!isVerb && { fix: { ...stretch, text: POLITE[end] ?? '' } }) }];
}

/** Everything in one sentence; `polite`: the text around it is in です・ます. */
export function breachesIn(sentence: string, polite: boolean, easy?: Easy): Breach[] {
	return [
		...doubleNegativesIn(sentence),
		...ofSize(sentence, easy),
		...kanjiRunsIn(sentence),
		...(polite ? plainEnd(sentence) : []),
	];
}
