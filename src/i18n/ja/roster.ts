import type { Perhaps } from '#domain/roster/perhaps';
import type { Problem, ProblemCode, Skip } from '#domain/roster/problems';
import type { Field, FileRefusal } from '#domain/roster/sheet';

/** What each column is called on the screen where columns are chosen. */
export const rosterFields = {
	group: '班',
	name: '世帯の名前',
	kana: 'ふりがな',
	phone: '電話',
	mail: 'メール',
	order: '回る順番',
	ways: '届け方',
	note: '備考',
} as const satisfies Record<Field, string>;

/** Why a file cannot be taken for a roster, and what to do. Nothing was changed by it. */
export const rosterFiles = {
	empty: 'この名簿には、何も書かれていません。別の名簿を選んでください。',
	tooLarge: '名簿が大きすぎます。写真などを取りのぞいて、10MBより小さくしてください。',
	tooManyRows: '行が多すぎます。20,000行までに分けてください。',
	notTable: 'これは名簿の表ではないようです。写真やPDFではなく、Excelの名簿かCSVを選んでください。',
	oldExcel: '古いExcelの形です。Excelで開き、「名前を付けて保存」で「Excelブック（.xlsx）」にしてから選んでください。',
	locked: 'パスワードがかかっています。Excelで開き、パスワードを外して保存してから選んでください。',
	otherProgram: 'この形の表は読めません。「Excelブック（.xlsx）」かCSVで保存してから選んでください。',
	broken: '名簿がこわれているため、最後まで読めません。Excelで開いて保存しなおしてから選んでください。',
} as const satisfies Record<FileRefusal, string>;

const another = ({ line, sheet }: Problem) => (sheet ? `「${sheet}」の${line}行目` : `${line}行目`);

/** What is wrong with a row, and what to do about it. */
export const rosterProblems = {
	missingName: () => '世帯の名前がありません。名前を入れると、取りこめます。',
	missingGroup: () => '班がありません。班を入れると、取りこめます。',
	nameTooLong: () => '世帯の名前が長すぎます。40文字までにしてください。',
	groupTooLong: () => '班の名前が長すぎます。20文字までにしてください。',
	duplicate: (problem) => `${another(problem)}と、班も名前も同じです。別のお宅なら、このままで大丈夫です。`,
	phoneUnreadable: ({ text = '' }) => `電話「${text}」が読めません。電話なしで取りこみます。`,
	phoneWithoutArea: ({ text = '' }) => `電話「${text}」に市外局番がありません。電話なしで取りこみます。`,
	mailUnreadable: ({ text = '' }) => `メール「${text}」が読めません。メールなしで取りこみます。`,
} as const satisfies Record<ProblemCode, (problem: Problem) => string>;

/** The sentence of a problem. */
export function rosterProblem(problem: Problem): string {
	return rosterProblems[problem.code](problem);
}

/** Why a line was left out. */
export const rosterSkips = {
	header: '見出しのくり返しです。',
	total: '合計の行です。',
	section: '班の見出しです。',
	vacant: '空き家・欠番の行です。',
	unfilled: '名前のない行です。',
	remark: '注意書きの行です。',
} as const satisfies Record<Skip, string>;

/** What the leader is asked about a new row and a household that no row names. */
export const rosterPerhaps = {
	twin: '同じ班に、同じ名前のお宅がいくつかあります。このお宅ですか。',
	spelling: '漢字の書き方だけがちがいます。同じお宅ですか。',
	phone: '電話が同じです。同じお宅ですか。',
	sameName: '同じ名前です。引っこしたお宅ですか。',
	family: '同じ班の、同じ名字です。代がわりしたお宅ですか。',
} as const satisfies Record<Perhaps['why'], string>;
