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

/** The eras by their kanji and their letter, each with the year before its first one. */
export const ERAS = [
	['令和', 'R', 2018],
	['平成', 'H', 1988],
	['昭和', 'S', 1925],
	['大正', 'T', 1911],
	['明治', 'M', 1867],
] as const;

/** The year of the common era: `令和`, `8` → 2026; `令和`, `元` → 2019. */
export function yearOfEra(era: string, year: string): number {
	const [, , before] = ERAS.find(([name, letter]) => era === name || era.toUpperCase() === letter) ?? ['', '', 0];
	return before + (year === '元' ? 1 : numeral(year));
}
