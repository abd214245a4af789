import { NUMBER, numeral } from '../figures/numerals';

const DIGIT_NAMES = ['ゼロ', 'イチ', 'ニー', 'サン', 'ヨン', 'ゴー', 'ロク', 'ナナ', 'ハチ', 'キュー'];

/** Digits one by one, as numbers are told over the telephone. */
export const sayDigits = (digits: string): string => [...digits].map((digit) => DIGIT_NAMES[Number(digit)]).join('');

const DAYS: Readonly<Record<number, string>> = {
	...{ 2: 'フツカ', 3: 'ミッカ', 4: 'ヨッカ', 5: 'イツカ', 6: 'ムイカ', 7: 'ナノカ', 8: 'ヨウカ', 9: 'ココノカ' },
	...{ 10: 'トオカ', 14: 'ジュウヨッカ', 20: 'ハツカ', 24: 'ニジュウヨッカ' },
};

/** A day of a month by itself: 1 is ついたち there, and いちにち as a length of time. */
export const sayDay = (day: number, isDate: boolean): string =>
	day === 1 ? (isDate ? 'ツイタチ' : 'イチニチ') : (DAYS[day] ?? `${day}日`);

const PEOPLE: Readonly<Record<number, string>> = { 1: 'ヒトリ', 2: 'フタリ', 4: 'ヨニン', 7: 'シチニン' };

/** How a counter sounds behind the last digit of its number; the other digits leave it as it is. */
const SOUNDS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
	階: { 1: 'イッカイ', 3: 'サンガイ', 6: 'ロッカイ', 8: 'ハチカイ', 10: 'ジュッカイ' },
	軒: { 1: 'イッケン', 3: 'サンゲン', 6: 'ロッケン', 8: 'ハッケン', 10: 'ジュッケン' },
	本: { 1: 'イッポン', 3: 'サンボン', 6: 'ロッポン', 8: 'ハッポン', 10: 'ジュッポン' },
	匹: { 1: 'イッピキ', 3: 'サンビキ', 6: 'ロッピキ', 8: 'ハッピキ', 10: 'ジュッピキ' },
	杯: { 1: 'イッパイ', 3: 'サンバイ', 6: 'ロッパイ', 8: 'ハッパイ', 10: 'ジュッパイ' },
	人: PEOPLE,
};

/** The day after which 「1日」 is the first of a month: 「毎月1日」, 「1日付」. */
const MONTHLY = /(?:毎月|今月|来月|翌月|先月|各月|\d月の?)\s?$/u;
const DATED =
	/^(?:付|号|締|〆|から|より|まで|に(?!\d|\s?[0-9０-９一二三四五六七八九十]+\s?回)|\s?[(（][日月火水木金土])/u;
const COUNTED = new RegExp(
	String.raw`(?<number>${NUMBER})(?<counter>階|軒|本|匹|杯|人(?![口形工目])|日(?![曜本時程月市町常用の出]))`,
	'gu',
);

/** Plain words with numbers that voices get wrong spelled out; `before` and `behind` are what stands around them. */
export function sayCounted(text: string, before: string, behind: string): string {
	return text.replace(COUNTED, (match, ...rest) => {
		const { number = '', counter = '' } = rest.at(-1) as Record<string, string>;
		const at = rest.at(-3) as number;
		const [left, right] = [before + text.slice(0, at), text.slice(at + match.length) + behind];
		// 「第二日曜」 and 「三四人」 are no numbers with these counters; 「1.5本」 is a part of a number.
		if (/[第\d.,・一二三四五六七八九十]$/u.test(left)) return match;
		const n = numeral(number);
		if (counter === '日') return DAYS[n] || n === 1 ? sayDay(n, MONTHLY.test(left) || DATED.test(right)) : `${n}日`;
		return SOUNDS[counter]?.[n] ?? `${n}${counter}`;
	});
}
