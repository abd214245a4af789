import type { Field, Sheet } from './sheet';
import { flat } from './text';

/** A header stands somewhere in the first ten lines: above it are titles, dates, and who keeps the list. */
export const HEADER_WITHIN = 10;

/** What stands above the columns of real rosters, in the form of `key()`. */
const WORDS: Record<Field | 'other', string> = {
	group: '班 組 班名 組名 班番号 組番号 班no 組no 班別 組別 班組 隣組 隣保 所属班 所属 班区分 班編成',
	name: '氏名 名前 お名前 ご氏名 御氏名 世帯主 世帯主名 世帯主氏名 世帯 世帯名 世帯氏名 会員名 会員氏名 会員 代表者 代表者名 代表者氏名 家名 姓 名 氏 苗字 名字 名称',
	kana: 'ふりがな フリガナ 振り仮名 振仮名 振りがな よみ 読み よみがな 読み仮名 読みがな ヨミ ヨミガナ カナ かな 氏名カナ 氏名かな 氏名フリガナ 氏名ふりがな 世帯主フリガナ 世帯主カナ カナ氏名 セイ メイ せい めい',
	phone:
		'電話 電話番号 tel 自宅電話 自宅電話番号 自宅 固定電話 携帯 携帯電話 携帯番号 携帯電話番号 連絡先 電話1 電話2 でんわ',
	mail: 'メール メールアドレス eメール email mail 電子メール アドレス mailアドレス',
	ways: '届け方 届けかた 届け方法 配布方法 受け取り方 受取方法',
	order: '順 順番 番号 no 番 回覧順 並び順 配布順 回覧順番 世帯番号 通し番号 整理番号 連番 # 順路 順序',
	note: '備考 備考欄 摘要 メモ 特記 特記事項 その他 連絡事項 注意 注意事項 コメント',
	other:
		'住所 所在地 番地 地番 丁目 郵便番号 〒 生年月日 誕生日 年齢 性別 家族数 人数 世帯人数 家族人数 家族 家族氏名 会費 町会費 町費 印 確認 役職 役 役員 入会日 続柄 建物 部屋番号 号室 部屋 fax fax番号 緊急連絡先 戸数 世帯数 地区 区 受領印 集金 班長 加入',
};

const FIELD_OF = new Map(
	(Object.entries(WORDS) as [Field | 'other', string][]).flatMap(([field, words]) =>
		words.split(' ').map((word) => [key(word), field] as const),
	),
);

/** Longer wordings: 「電話番号（固定）」「世帯主のお名前」. The first that fits counts. */
const CONTAINED: [RegExp, Field | 'other'][] = [
	[/緊急/, 'other'],
	[/ふりがな|フリガナ|カナ|読み/, 'kana'],
	[/電話|携帯|tel/, 'phone'],
	[/メール|mail/, 'mail'],
	[/備考|特記/, 'note'],
	[/住所|番地|会費|人数/, 'other'],
	[/世帯主|氏名|名前/, 'name'],
];

export interface Header {
	/** The row, counted from 0; -1 when the sheet has none. */
	at: number;
	/** The word above each column, in one form. */
	words: string[];
	/**
	 * What each column holds by its word: `other` for one that Kairan doesn't take, nothing for one without a known word.
	 */
	fields: (Field | 'other' | undefined)[];
}

const NONE: Header = { at: -1, words: [], fields: [] };

/**
 * The row of words above the columns: the one among the first ten lines with most different words, two at least or the
 * word for a name alone.
 */
export function findHeader(sheet: Sheet): Header {
	let best: Header = NONE;
	let most = 0;
	sheet.rows.slice(0, HEADER_WITHIN).forEach((row, at) => {
		const header = headerOf(row, at);
		const kinds = new Set(header.fields.filter(Boolean));
		const enough = kinds.size > 1 || header.words.some((word) => word.length > 1 && FIELD_OF.get(word) === 'name');
		if (enough && kinds.size > most) [best, most] = [header, kinds.size];
	});
	return best;
}

/** The row `at` of a sheet, taken for a header because the leader said so. */
export function headerAt(sheet: Sheet, at: number): Header {
	return at < 0 ? NONE : headerOf(sheet.rows[at] ?? [], at);
}

/** True for a header that stands once more between the rows: after each page, above each 班. */
export function isHeaderAgain(cells: string[]): boolean {
	const written = cells.filter((cell) => cell !== '');
	return written.length > 1 && written.every((cell) => FIELD_OF.has(key(cell)));
}

function headerOf(row: string[], at: number): Header {
	const words = row.map(key);
	const exact = words.map((word) => FIELD_OF.get(word));
	const known = exact.some(Boolean);
	return { at, words, fields: known ? row.map((cell, i) => exact[i] ?? contained(cell)) : exact };
}

function contained(cell: string): Field | 'other' | undefined {
	const word = flat(cell);
	return word.length > 12 ? undefined : CONTAINED.find(([pattern]) => pattern.test(word))?.[1];
}

/** The word alone: 「氏　名」「氏名（世帯主）」「Ｎｏ．」 are 氏名, 氏名, no. */
function key(cell: string): string {
	const word = flat(cell);
	return word.replace(/\(.*\)|[.・:/*※-]/g, '') || word;
}
