/*
 * A file to begin with: the words above the columns, and one line to write over. The columns are read by these words,
 * in any order (`columns.ts`).
 */

const LESSONS = [
	[
		...['講座名', '公民館', '日', '開始', '終了', '部屋', '電話', '対象', '内容'],
		...['定員', '申し込み方法', '申し込み期限', '備考'],
	],
	[
		...['はじめてのスマホ', '○○公民館', '2027/4/15', '13:30', '15:00', '2階 第2講座室', '086-000-0000', 'はじめての方'],
		...['基本の操作、写真', '16', '電話で', '2027/4/12', 'スマホをお持ちください'],
	],
] as const;

const HALLS = [
	['公民館名', '電話', '所在地', '開館時間', '休館日', '学区', '緯度', '経度'],
	['○○公民館', '086-000-0000', '○○市○○町1-1', '9時から21時', '水曜日と年末年始', '○○小学校区、△△小学校区', '', ''],
] as const;

/** The two tables: of lessons, and of halls. */
export const TEMPLATE = [LESSONS, HALLS] as const;
