/*
 * The words above the columns: those of our own template, and those of 推奨データセット and its successor
 * 自治体標準オープンデータセット (デジタル庁), whose イベント一覧 and 公共施設一覧 many cities publish:
 * https://www.digital.go.jp/resources/data_dataset
 */

const LESSON_WORDS = {
	title: ['講座名', 'イベント名', '題名', 'タイトル'],
	hall: ['公民館', '公民館名', '会場', '館名', '場所名称'],
	day: ['日', '開催日', '開始日', '日付', '期日'],
	from: ['開始', '開始時間', '開始時刻'],
	to: ['終了', '終了時間', '終了時刻'],
	place: ['部屋', '場所', '方書', '建物名等(方書)'],
	address: ['住所', '所在地', '所在地連結表記', '所在地連結標記'],
	phone: ['電話', '電話番号', '連絡先電話番号'],
	level: ['対象', 'レベル', '参加対象'],
	topics: ['内容', '分野', 'テーマ', '説明'],
	seats: ['定員'],
	apply: ['申し込み方法', '申しこみ方法', '申込方法', '参加申込方法'],
	until: ['申し込み期限', '申しこみ期限', '申込期限', 'しめきり', '締切', '参加申込終了日'],
	note: ['備考'],
} as const;

const HALL_WORDS = {
	name: ['公民館名', '公民館', '名称', '施設名', '館名'],
	phone: ['電話', '電話番号', '連絡先電話番号'],
	address: ['住所', '所在地', '所在地連結表記', '所在地連結標記'],
	hours: ['開館時間'],
	closed: ['休館日'],
	days: ['利用可能曜日'],
	opens: ['開始時間'],
	closes: ['終了時間'],
	hoursNote: ['利用可能日時特記事項'],
	districts: ['学区', '小学校区', '中学校区', '担当学区'],
	lat: ['緯度'],
	lon: ['経度'],
} as const;

type LessonColumn = keyof typeof LESSON_WORDS;
type HallColumn = keyof typeof HALL_WORDS;

/** Where a table keeps what: its kind, the row with the words, and the column of each field. */
export type TableHeader = { at: number; isOpenData: boolean } & (
	| { kind: 'lesson'; columns: Partial<Record<LessonColumn, number>> }
	| { kind: 'hall'; columns: Partial<Record<HallColumn, number>> }
);

const plain = (cell: string) => cell.normalize('NFKC').replace(/[\s_]/gu, '');

/** The column of each field: the one of the word that stands first among the field's words. */
function columnsOf<F extends string>(row: string[], words: Record<F, readonly string[]>): Partial<Record<F, number>> {
	const cells = row.map(plain);
	const found: Partial<Record<F, number>> = {};
	for (const field of Object.keys(words) as F[]) {
		const at = words[field].map((word) => cells.indexOf(word)).find((column) => column >= 0);
		if (at !== undefined) found[field] = at;
	}
	return found;
}

/** Rows in which the words are looked for: a title may stand above them. */
const LOOKED_AT = 10;
/** Columns that both standard lists have. */
const OPEN_DATA = /^(都道府県コード又は市区町村コード|市区町村コード|全国地方公共団体コード)$/u;

/** The header of a table: of lessons, of halls, or undefined where it is neither. */
export function headerOf(rows: string[][]): TableHeader | undefined {
	for (const [at, row] of rows.slice(0, LOOKED_AT).entries()) {
		const isOpenData = row.some((cell) => OPEN_DATA.test(plain(cell)));
		const lesson = columnsOf(row, LESSON_WORDS);
		if (lesson.title !== undefined && lesson.day !== undefined)
			return { kind: 'lesson', at, isOpenData, columns: lesson };
		const hall = columnsOf(row, HALL_WORDS);
		if (hall.name !== undefined && (hall.phone !== undefined || hall.address !== undefined))
			return { kind: 'hall', at, isOpenData, columns: hall };
	}
	return undefined;
}
