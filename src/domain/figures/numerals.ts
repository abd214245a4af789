/** A whole number as people write it, with or without separators, or in kanji; text goes through `narrow` first. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,9}|[〇一二三四五六七八九十百千]{1,9})`;

const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };

/** The value of what `NUMBER` found: `1,500`, `千五百`, `二十`, `二〇`. */
export function numeral(text: string): number {
	if (/^[\d,]+$/.test(text)) return Number(text.replaceAll(',', ''));
	if (!/[十百千]/.test(text)) return Number([...text].map((sign) => DIGITS.indexOf(sign)).join(''));
	let [sum, digit] = [0, 0];
	for (const sign of text) {
		const unit = UNITS[sign];
		if (unit === undefined) digit = DIGITS.indexOf(sign);
		else {
			sum += (digit || 1) * unit;
			digit = 0;
		}
	}
	return sum + digit;
}

/** The year before the first one of an era, by its kanji and its letter. */
const BEFORE_ERA: Readonly<Record<string, number>> = {
	...{ 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
	...{ R: 2018, H: 1988, S: 1925, T: 1911, M: 1867 },
};

/** The year of the common era: `令和`, `8` → 2026; `令和`, `元` → 2019. */
export function yearOfEra(era: string, year: string): number {
	return (BEFORE_ERA[era.toUpperCase()] ?? 0) + (year === '元' ? 1 : numeral(year));
}
