import { readMail, readPhone } from './contact';
import { GROUP_NAME_MAX, groupName, groupOfDate, readGroup } from './group';
import { isLost } from './lost';
import { displayKana, displayName, isVacant, NAME_MAX, nameKey } from './name';
import type { Problem, RosterRow, Skip, SkippedLine } from './problems';
import { FIELDS, type Columns, type Field, type Sheet } from './sheet';
import { headingGroup, skipOf, suffixOf, tableOf, textOf, type Table } from './table';
import { isDitto, readOrder } from './text';
import { readWays } from './ways';

export interface Progress {
	done: number;
	total: number;
}

export interface Reading {
	rows: RosterRow[];
	/** The lines that are no household, so that nothing is left out unseen. */
	skipped: SkippedLine[];
}

/** What the lines above say for the one below. */
interface Above {
	cells: string[];
	/** The last 班 that was written, and the last that stood as a heading. */
	group: string;
	heading: string;
}

/** So many lines at a time: a few milliseconds on an old PC. */
const STEP = 250;

/**
 * The households of a file. `columns` are one for all sheets, or one for each. A row that says too little has
 * `problems`; lines that are no household are left out (`readInSteps` tells which). O(n).
 */
export function readRows(sheets: Sheet[], columns: Columns | Columns[]): RosterRow[] {
	const steps = readInSteps(sheets, columns);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value.rows;
	}
}

/** The same step by step, so that a screen can show how far it is and stop: it yields every `step` lines. */
export function* readInSteps(
	sheets: Sheet[],
	columns: Columns | Columns[],
	step = STEP,
): Generator<Progress, Reading, void> {
	const tables = sheets
		.map((sheet, i) => tableOf(sheet, (Array.isArray(columns) ? columns[i] : columns) ?? { skip: true }))
		.filter((table) => !table.columns.skip);
	const total = tables.reduce((sum, table) => sum + table.sheet.rows.length - table.from, 0);
	const reader = new Reader(suffixOf(tables));
	let done = 0;
	for (const table of tables) {
		const above: Above = { cells: [], group: '', heading: '' };
		for (let at = table.from; at < table.sheet.rows.length; at += 1) {
			reader.read(table, at, above);
			done += 1;
			if (done % step === 0) yield { done, total };
		}
	}
	return reader.reading;
}

class Reader {
	readonly reading: Reading = { rows: [], skipped: [] };
	readonly #places = new Map<string, number>();
	readonly #first = new Map<string, RosterRow>();

	constructor(readonly suffix: string) {}

	read(table: Table, at: number, above: Above): void {
		const cells = table.cells(at);
		if (cells.every((cell) => cell === '')) return;
		const skip = skipOf(cells, table.columns);
		if (skip === 'section') above.group = above.heading = headingGroup(cells);
		if (skip) return this.#skip(table, at, skip, cells);
		const texts = resolve(cells, table.columns, above);
		const group = groupOf(texts.group, table, above);
		if (isVacant(texts.name)) return this.#skip(table, at, 'vacant', cells);
		if (isUnfilled(texts)) return this.#skip(table, at, 'unfilled', cells);
		if (table.hidden.has(at)) return this.#skip(table, at, 'hidden', cells);
		this.#add({ line: at + 1, sheet: table.sheet.name, ...rowOf(texts, group, this.suffix) });
	}

	#skip(table: Table, at: number, why: Skip, cells: string[]): void {
		const text = cells.filter((cell) => cell !== '').join(' ');
		this.reading.skipped.push({ line: at + 1, sheet: table.sheet.name, why, text });
	}

	#add(row: Omit<RosterRow, 'place'>): void {
		const place = (this.#places.get(row.group) ?? 0) + 1;
		this.#places.set(row.group, place);
		const added = { ...row, place };
		this.reading.rows.push(added);
		if (row.name === '' || row.group === '') return;
		const key = `${row.group}\n${nameKey(row.name)}`;
		const first = this.#first.get(key);
		if (!first) return void this.#first.set(key, added);
		added.problems.push({ code: 'duplicate', line: first.line, sheet: first.sheet });
		if (first.problems.some((problem) => problem.code === 'duplicate')) return;
		first.problems.push({ code: 'duplicate', line: added.line, sheet: added.sheet });
	}
}

/** The texts of the row's fields, with 〃 replaced by what stands above it; remembers them for the row below. */
function resolve(cells: string[], columns: Columns, above: Above): Record<Field, string> {
	const full = cells.map((cell, at) => ditto(cell, above.cells[at] ?? ''));
	full.forEach((cell, at) => {
		if (cell !== '') above.cells[at] = cell;
	});
	return Object.fromEntries(FIELDS.map((field) => [field, textOf(full, columns, field)])) as Record<Field, string>;
}

/** 「〃」 is the cell above, 「〃 花子」 its family with another given name. */
function ditto(cell: string, above: string): string {
	if (isDitto(cell)) return above;
	const [first = '', ...rest] = cell.split(/\s+/);
	return rest.length && isDitto(first) ? [above.split(/\s+/)[0], ...rest].join('\u3000') : cell;
}

function groupOf(text: string, table: Table, above: Above): string {
	if (text !== '') above.group = text;
	return text || (table.blankIsAbove ? above.group : '') || above.heading || table.columns.groupName || '';
}

/** A line of a form that nobody filled in: its number is printed, its name is not there. */
function isUnfilled(texts: Record<Field, string>): boolean {
	return FIELDS.every((field) => field === 'group' || field === 'order' || texts[field] === '');
}

function rowOf(
	texts: Record<Field, string>,
	groupText: string,
	suffix: string,
): Omit<RosterRow, 'line' | 'sheet' | 'place'> {
	const ofDate = groupOfDate(groupText);
	const read = readGroup(ofDate ?? groupText);
	const group = read ? groupName(read, suffix) : '';
	const name = displayName(texts.name);
	const problems: Problem[] = [];
	if (name === '') problems.push({ code: 'missingName' });
	if (name.length > NAME_MAX) problems.push({ code: 'nameTooLong', text: name });
	if (group === '') problems.push({ code: 'missingGroup' });
	if (group.length > GROUP_NAME_MAX) problems.push({ code: 'groupTooLong', text: group });
	if (ofDate !== undefined) problems.push({ code: 'groupWasDate', text: groupText });
	for (const text of [group, name]) if (isLost(text)) problems.push({ code: 'lostLetter', text });
	return { group, name, ...contactOf(texts, problems), ...restOf(texts, problems), problems };
}

function contactOf(texts: Record<Field, string>, problems: Problem[]): Pick<RosterRow, 'phone' | 'mail'> {
	const phone = texts.phone === '' ? undefined : readPhone(texts.phone);
	if (phone?.kind === 'unreadable') problems.push({ code: 'phoneUnreadable', text: texts.phone });
	if (phone?.kind === 'local') problems.push({ code: 'phoneWithoutArea', text: texts.phone });
	const mail = texts.mail === '' ? undefined : readMail(texts.mail);
	if (mail === null) problems.push({ code: 'mailUnreadable', text: texts.mail });
	return { ...(phone?.kind === 'phone' && { phone: phone.phone }), ...(mail && { mail }) };
}

function restOf(
	texts: Record<Field, string>,
	problems: Problem[],
): Pick<RosterRow, 'kana' | 'order' | 'ways' | 'note'> {
	const order = readOrder(texts.order);
	const ways = readWays(texts.ways);
	const kana = isLost(texts.kana) ? '' : texts.kana;
	if (kana !== texts.kana) problems.push({ code: 'kanaLost', text: texts.kana });
	return {
		...(kana && kana.length <= NAME_MAX && { kana: displayKana(kana) }),
		...(ways && { ways }),
		...(order !== undefined && { order }),
		...(texts.note && { note: texts.note }),
	};
}
