import type { PossibleMatch } from '#domain/roster/possible-matches';
import type { Problem, ProblemCode, Skip } from '#domain/roster/problems';
import type { Field, FileRefusal } from '#domain/roster/sheet';
import { words } from '../chosen-language';

/** What each column is called on the screen where columns are chosen. */
export const rosterFields = words('rosterFields', {
	group: '班',
	name: 'お宅の名前',
	kana: 'ふりがな',
	phone: '電話',
	mail: 'メール',
	order: '回る順番',
	ways: '届け方',
	note: '備考',
} satisfies Record<Field, string>);

/** Why a file cannot be taken for a roster, and what to do. Nothing was changed by it. */
export const rosterFiles = words('rosterFiles', {
	empty: 'この名簿には、何も書かれていません。別の名簿を選んでください。',
	tooLarge: '名簿が大きすぎます。10MBまで読めます。写真などがあれば、消してください。',
	tooManyRows: '行が多すぎます。20,000行までに分けてください。',
	notTable: 'これは名簿の表ではないようです。写真やPDFではなく、Excelの名簿かCSVを選んでください。',
	oldExcel: '古いExcelの形です。Excelで開き、「名前を付けて保存」で「Excelブック（.xlsx）」にしてから選んでください。',
	locked: 'パスワードがかかっています。Excelで開き、パスワードを外して保存してから選んでください。',
	otherProgram: 'この形の表は読めません。「Excelブック（.xlsx）」かCSVで保存してから選んでください。',
	archiveNewer: '新しい「かいらん」で作った控えです。このアプリを新しくしてから、選んでください。',
	archiveBroken:
		'この控えは、途中で切れているか、書きかえられています。もとの「かいらん」で、もう一度控えを作ってください。',
	otherJson: 'これは「かいらん」の控えではありません。Excelの名簿かCSV、または「かいらん」の控えを選んでください。',
	broken: '名簿がこわれているため、最後まで読めません。Excelで開いて保存しなおしてから選んでください。',
} satisfies Record<FileRefusal, string>);

const another = ({ line, sheet }: Problem) => (sheet ? `「${sheet}」の${line}行目` : `${line}行目`);

/** What is wrong with a row, and what to do about it. */
export const rosterProblems = words('rosterProblems', {
	missingName: () => 'お宅の名前がありません。名前を入れると、取りこめます。',
	missingGroup: () => '班がありません。班を入れると、取りこめます。',
	nameTooLong: () => 'お宅の名前が長すぎます。40文字までにしてください。',
	groupTooLong: () => '班の名前が長すぎます。20文字までにしてください。',
	lostLetter: ({ text = '' }) => `「${text}」に、読めなくなった字があります。正しい字に直すと、取りこめます。`,
	duplicate: (problem) => `${another(problem)}と、班も名前も同じです。別のお宅なら、このままで大丈夫です。`,
	phoneUnreadable: ({ text = '' }) => `電話「${text}」が読めません。電話なしで取りこみます。`,
	phoneWithoutArea: ({ text = '' }) => `電話「${text}」に市外局番がありません。電話なしで取りこみます。`,
	mailUnreadable: ({ text = '' }) => `メール「${text}」が読めません。メールなしで取りこみます。`,
	kanaLost: ({ text = '' }) => `ふりがな「${text}」に、読めなくなった字があります。ふりがななしで取りこみます。`,
	groupWasDate: ({ text = '' }) => `班が、日付「${text}」に変わっていました。もとの形に戻して取りこみます。`,
} satisfies Record<ProblemCode, (problem: Problem) => string>);

/** The sentence of a problem. */
export function rosterProblem(problem: Problem): string {
	return rosterProblems[problem.code](problem);
}

/** Why a line was left out. */
export const rosterSkips = words('rosterSkips', {
	header: '見出しのくり返しです。',
	total: '合計の行です。',
	section: '班の見出しです。',
	vacant: '空き家・欠番の行です。',
	unfilled: '名前のない行です。',
	remark: '注意書きの行です。',
	hidden: 'Excelで隠してある行です。',
} satisfies Record<Skip, string>);

/** What the leader is asked about a new row and a household that no row names. */
export const rosterPerhaps = words('rosterPerhaps', {
	twin: '同じ班に、同じ名前のお宅がいくつかあります。このお宅ですか。',
	spelling: '字の書き方だけがちがいます。同じお宅ですか。',
	reading: '同じ班の、同じふりがなです。同じお宅ですか。',
	phone: '電話が同じです。同じお宅ですか。',
	sameName: '同じ名前です。引っこしたお宅ですか。',
	family: '同じ班の、同じ名字です。代がわりしたお宅ですか。',
	number: '同じ班の、同じ順番です。同じお宅ですか。',
} satisfies Record<PossibleMatch['why'], string>);

const joined = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join('、');

/** The screens on which a roster file is read. */
export const rosterImport = words('rosterImport', {
	steps: { pick: '名簿を選ぶ', columns: '読み方を確かめる', plan: 'いまの名簿とくらべる', done: '読みこみました' },
	lead: 'いまお使いの名簿を、そのまま選んでください。名簿は、確かめて「名簿に入れる」を押すまで変わりません。',
	kinds: 'Excel（.xlsx）、CSV、かいらんの控え（.json）',
	needs:
		'いるのは、班とお宅の名前だけです。電話とメールは、あれば読みます。電話は災害のとき、メールは回覧を送るときだけに使います。',
	pick: '名簿を選ぶ',
	drop: '名簿を、ここへ引っぱってきて入れることもできます',
	unexpected: '名簿を読めませんでした。もう一度選んでください。',
	reading: (name: string) => `「${name}」を読んでいます`,
	columnsLead: (name: string) => `「${name}」を、このように読みました。ちがうところは、選びなおしてください。`,
	archiveLead: (name: string) =>
		`「${name}」は、かいらんの控えです。ここでは、班とお宅だけを読みこみます。まるごと戻すのは、作ったばかりの町内会で、会長ができます。`,
	sheet: '表（シート）',
	sheetRows: (name: string, n: string) => `${name}（${n}行）`,
	sheetSkipped: (name: string) => `${name}（読まない）`,
	useSheet: 'この表を読む',
	sheetHidden: (name: string) => `表「${name}」は、Excelで隠してあるので、読んでいません。`,
	sheetChart: (name: string) => `「${name}」は名簿の表ではないので、読んでいません。`,
	sheetBroken: (name: string) => `表「${name}」は、こわれていて読めません。`,
	rowsHidden: (n: string, sheet: string) =>
		`${sheet ? `表「${sheet}」の、` : ''}Excelで隠してある${n}行は、読んでいません。`,
	readHidden: (n: string) => `隠してある${n}行も読む`,
	header: '見出しの行',
	headerNone: '見出しはない',
	headerAt: (n: string, text: string) => `${n}行目　${text}`,
	column: (letter: string, word: string) => (word ? `${letter}列「${word}」` : `${letter}列`),
	columnHidden: (column: string) => `${column}（隠してある列）`,
	samples: (texts: string) => `例：${texts}`,
	unused: '使わない',
	groupName: 'この表の班',
	groupNameHint: '班の列がない表に、班の名前をつけます。',
	firstRows: 'はじめの数行は、こうなります',
	noGroup: '（班なし）',
	noName: '（名前なし）',
	line: (n: string, sheet: string) => (sheet ? `${sheet}　${n}行目` : `${n}行目`),
	counts: (good: string, unready: string, skipped: string) =>
		joined([
			`${good}世帯を読めました`,
			unready !== '0' && `${unready}行は、直すまで待ちます`,
			skipped !== '0' && `${skipped}行は、お宅ではないので読みません`,
		]) + '。',
	noRows: 'お宅が1つも読めませんでした。「お宅の名前」の列を選んでください。',
	allStopped: 'いま入れられる行がありません。上の行を直して、もう一度入れてください。',
	stopped: (n: string) => `直すまで入れられない行　${n}`,
	told: (n: string) => `入れますが、気をつける行　${n}`,
	skipped: (n: string) => `読まなかった行　${n}`,
	mend: '直す行を、表（CSV）でもらう',
	mendText: 'ほかの行は、先に入れられます。直したら、その表だけをまた入れてください。',
	mendAllText: '直したら、その表を入れてください。',
	mendName: (name: string) => `直す行 ${name}.csv`,
	compare: 'いまの名簿とくらべる',
	other: 'ほかの名簿を選ぶ',
	backToColumns: '読み方に戻る',
	/** What runs, beside its progress. */
	at: {
		applying: '名簿に入れています',
		undoing: 'もとに戻しています',
		otherImport: 'ほかの人が読みこんだ名簿を、受けとっています',
	},
	stale: 'くらべている間に、ほかの人が名簿を変えました。下を、もう一度ご確認ください。',
	nothing: 'いまの名簿と同じです。変えるところはありません。',
	newGroups: (n: string) => `新しい班　${n}`,
	added: (n: string) => `新しいお宅　${n}`,
	returned: (n: string) => `戻ってきたお宅　${n}`,
	returnedText: '前に退会したお宅と同じようです。別のお宅なら、印をつけてください。',
	apart: (name: string) => `${name}さんは、前とは別のお宅です`,
	changed: (n: string) => `変わるお宅　${n}`,
	gone: (n: string) => `この名簿にないお宅　${n}`,
	goneText: '印をつけたお宅だけを退会にします。印のないお宅は、そのまま残ります。',
	goneMany: '一部だけの名簿のようです。ここにないお宅は、そのまま残ります。',
	goneOne: (name: string, group: string) => `${name}さん（${group}）を退会にする`,
	same: (n: string) => `変わらないお宅　${n}`,
	unready: (n: string) => `直すまで待つ行　${n}`,
	unreadyHeld: (name: string) => `いまの「${name}」のことのようです。そのまま残します。`,
	perhaps: (n: string) => `確かめてください　${n}`,
	perhapsOf: (row: string, group: string, household: string, was: string) =>
		`名簿の「${row}」（${group}）と、いまの「${household}」（${was}）`,
	isOne: '同じお宅',
	isOther: '別のお宅',
	openQuestions: (n: string) => `まだ答えていないものが${n}件あります。答えのないものは、別のお宅として入れます。`,
	moved: (from: string, to: string) => `${from}から${to}へ`,
	renamed: (from: string, to: string) => `「${from}」から「${to}」へ`,
	reordered: (from: string, to: string) => `順番 ${from}から${to}へ`,
	contact: (fields: string) => `${fields}を新しく`,
	more: (n: string) => `残りの${n}件も見る`,
	apply: '名簿に入れる',
	applyText: (parts: { added: string; returned: string; changed: string; leaving: string }) =>
		joined([
			parts.added !== '0' && `新しく${parts.added}世帯`,
			parts.returned !== '0' && `戻る${parts.returned}世帯`,
			parts.changed !== '0' && `変わる${parts.changed}世帯`,
			parts.leaving !== '0' && `退会${parts.leaving}世帯`,
		]),
	stop: '途中でやめる',
	done: (n: string) => `${n}世帯を、名簿に入れました。`,
	doneStopped: (n: string, of: string) => `${of}世帯のうち${n}世帯を入れたところで、止まりました。`,
	unsent: (n: string) => `まだ送れていないものが${n}件あります。つながると自動で送ります。`,
	refusedPart: (count: string, why: string) => `${count}世帯は入りませんでした。${why}`,
	refusedAgain: 'もう一度同じ名簿を読みこむと、入らなかった分だけが出ます。',
	compareAgain: 'もう一度くらべる',
	clear: 'わかりました',
	kept: (file: string, when: string) => `${when}、「${file}」を読みこみました。まちがいなら、ぜんぶもとに戻せます。`,
	undoAll: 'ぜんぶもとに戻す',
	undone: '読みこむ前の名簿に戻しました。',
	halfBack: '途中で止まりました',
	halfBackText: '「ぜんぶもとに戻す」をもう一度押すと、残りを戻します。',
	fine: 'これでよい',
	fineFirst: '次の名簿を読みこむ前に、どちらかを押してください。',
	toRoster: '名簿を見る',
	again: '続けて、ほかの名簿を読みこむ',
});
