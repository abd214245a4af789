/** Katakana lie so far above the hiragana of the same sound (Unicode, 3040–30FF). */
const BETWEEN_KANA = 0x60;

/** フリガナ as ふりがな. */
export function toHiragana(text: string): string {
	return text.replace(/[ァ-ヶヽヾ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - BETWEEN_KANA));
}

/** ふりがな as フリガナ. */
export function toKatakana(text: string): string {
	return text.replace(/[ぁ-ゖゝゞ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + BETWEEN_KANA));
}

/** The rows of the kana, and the sign with which each begins in Unicode, which has them in their order. */
const ROWS = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'];
const STARTS = 'ぁかさたなはまゃらゎ';

/** The row under which a reading stands in a list: あ for 「えさき」. */
export function kanaRow(reading: string): string {
	const first = toHiragana(reading.trim()).charAt(0);
	return ROWS[[...STARTS].filter((start) => first >= start).length - 1] ?? 'あ';
}
