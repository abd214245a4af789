/** Katakana lie so far above the hiragana of the same sound (Unicode, 3040–30FF). */
const TO_HIRAGANA = 0x60;

/** フリガナ as ふりがな. */
export function toHiragana(text: string): string {
	return text.replace(/[ァ-ヶヽヾ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_HIRAGANA));
}
