/** Full-width letters and digits (FF10–FF5A) lie so far above ASCII. */
const TO_NARROW = 0xfee0;

/** ① is U+2460. */
const BEFORE_CIRCLED_1 = 0x245f;

/** Signs that a person says as a word. */
const WORDS: readonly [RegExp, string][] = [
	[/(?:[☎☏📞℡]\ufe0f?|\bTEL\b)[.:：]?/giu, '電話、'],
	[/(?:℻|\bFAX\b)[.:：]?/giu, 'ファックス、'],
	[/㈱|\(株\)|（株）/gu, '株式会社'],
	[/㈲|\(有\)|（有）/gu, '有限会社'],
	[/㎡/gu, '平方メートル'],
	[/[%％]/gu, 'パーセント'],
	[/℃/gu, '度'],
	[/[&＆]/gu, 'と'],
	[/[+＋]/gu, 'プラス'],
	[/〃/gu, '同じく'],
	[/〒/gu, '郵便番号'],
	[/[○〇◯]{2,}/gu, 'マルマル'],
	[/[×✕]{2,}/gu, 'バツバツ'],
	[/(\d)\s?[×✕x]\s?(?=\d)/gu, '$1かける'],
	[/([0-9０-９\p{L}）)])[~〜～](?=\s*(?:[\p{L}0-9０-９]|$))/gu, '$1から'],
];

/** Signs that a person passes over, or takes a breath at. */
const SILENT = /[「」『』"“”※＊*#＃\p{Extended_Pictographic}\ufe0f]/gu;
const BREATHS =
	/[・･,，：:／/（）()【】〔〕[\]［］〈〉<>＜＞《》≪≫{}｛｝|｜;；~〜～→⇒➡←↑↓↔…‥―─━=＝_＿●○◯◎◆◇■□★☆▼▲▽△▶◀►◉×✕\-–—−－]+/gu;
/** A long vowel stands behind kana only; ー and 〜 elsewhere are rules. */
const RULES = /(^|[^ぁ-ゖァ-ヺー])ー+/gu;
/** A heading set wide: 「お 知 ら せ」. */
const SET_WIDE =
	/(^|[\s\u3000])((?:[\p{Script=Han}ぁ-ゖァ-ヺー][ \u3000]){2,}[\p{Script=Han}ぁ-ゖァ-ヺー])(?=[\s\u3000]|$)/gu;

/** Plain words with their signs as a person reads them. */
export function sayMarks(text: string): string {
	let said = text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_NARROW));
	for (const [sign, word] of WORDS) said = said.replace(sign, word);
	return said
		.replace(SET_WIDE, (_, before: string, letters: string) => before + letters.replace(/[ \u3000]/gu, ''))
		.replace(/[①-⑳]/gu, (sign) => `${sign.charCodeAt(0) - BEFORE_CIRCLED_1}、`)
		.replace(SILENT, '')
		.replace(/(\d)[,，](?=\d{3})/gu, '$1')
		.replace(/(\d)[.．](?=\d)/gu, '$1点')
		.replace(RULES, '$1、')
		.replace(BREATHS, '、');
}

/** One breath for many, and none at the ends; a line end, or where a line may end, within words is no breath. */
export function tidied(said: string): string {
	return said
		.replace(/[\n\u200b]/gu, '')
		.replace(/[\s\u3000]*、[、\s\u3000]*/gu, '、')
		.replace(/([^\x20-\x7e])[\s\u3000]+|[\s\u3000]+(?=[^\x20-\x7e])/gu, '$1、')
		.replace(/、+/gu, '、')
		.replace(/、(?=[。！？!?])|^[、\s]+|[、\s]+$/gu, '')
		.replace(/^[。、\s]+/u, '');
}

/** True of something that a voice can say. */
export const isSayable = (said: string): boolean => /[\p{L}\p{N}]/u.test(said);
