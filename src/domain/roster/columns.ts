import { fieldOf, profileColumns, type ColumnProfile } from './column-profile';
import { groupInTitle } from './group';
import { findHeader, type Header } from './header';
import { FIELDS, type Columns, type Field, type Sheet } from './sheet';

/** Words that stand above a part of a name; the parts are put together. */
const PARTS: Partial<Record<Field, RegExp>> = { name: /^(姓|名|氏|苗字|名字)$/, kana: /^(セイ|メイ|せい|めい)$/ };
/** Of several columns with numbers, the one that speaks of the way round. */
const WALKING = /順/;
/** Excel's own names for sheets, which say nothing. */
const UNNAMED = /^(sheet|シート|book|名簿)\s*\d*$/i;

/**
 * The columns of every sheet of a file, by the words above them and by what stands in them. What its program hides is
 * not taken before the leader says so.
 */
export function guessSheets(sheets: Sheet[]): Columns[] {
	const guessed = sheets.map((sheet) => {
		const seen = withoutHiddenColumns(sheet);
		const header = findHeader(seen);
		const columns = { ...guessColumns(header, seen.rows.slice(header.at + 1)), header: header.at };
		return sheet.hidden?.sheet ? { ...columns, skip: true } : columns;
	});
	const rosters = guessed.filter((columns) => !columns.skip).length;
	return guessed.map((columns, i) => {
		const groupName = columns.group || columns.skip ? undefined : titleGroup(sheets[i], columns.header, rosters > 1);
		return groupName === undefined ? columns : { ...columns, groupName };
	});
}

function withoutHiddenColumns(sheet: Sheet): Sheet {
	const hidden = new Set(sheet.hidden?.columns);
	if (hidden.size === 0) return sheet;
	return { ...sheet, rows: sheet.rows.map((row) => row.map((cell, at) => (hidden.has(at) ? '' : cell))) };
}

/**
 * The columns of one table: by the words of its header, and by content where no word stands. A table in which no column
 * looks like names is to be skipped.
 */
export function guessColumns(header: Header, rows: string[][]): Columns {
	const columns: Columns = {};
	for (const field of FIELDS) {
		const at = byWord(header, field);
		if (at.length) columns[field] = at;
	}
	const profiles = profileColumns(rows).filter((profile) => !header.words[profile.at]);
	for (const profile of profiles) {
		const field = fieldOf(profile);
		if (field && (!columns[field] || field === 'phone')) (columns[field] ??= []).push(profile.at);
	}
	const rest = profiles.filter((profile) => profile.filled > 0 && !fieldOf(profile));
	addNames(columns, rest, profiles);
	return isRoster(header, columns, profiles) ? columns : { ...columns, skip: true };
}

function byWord({ fields, words }: Header, field: Field): number[] {
	const all = fields.flatMap((one, at) => (one === field ? [at] : []));
	const parts = PARTS[field];
	const whole = parts ? all.filter((at) => !parts.test(words[at] ?? '')) : all;
	if (field === 'phone' || field === 'note') return all;
	if (field === 'order') return [...all.filter((at) => WALKING.test(words[at] ?? '')), ...all].slice(0, 1);
	return whole.length ? whole.slice(0, 1) : all;
}

/** Without a header, a word or two may be a cover: names need another column beside them, or some more below. */
function isRoster(header: Header, columns: Columns, profiles: ColumnProfile[]): boolean {
	const [name] = columns.name ?? [];
	if (name === undefined || header.at >= 0) return name !== undefined;
	const beside = FIELDS.some((field) => field !== 'name' && field !== 'note' && columns[field]);
	return beside || profiles.some((profile) => profile.at === name && profile.filled >= 3);
}

/**
 * Names are the column with most that looks like one; a list in kana only has its names there. Notes are the last words
 * left.
 */
function addNames(columns: Columns, rest: ColumnProfile[], profiles: ColumnProfile[]): void {
	const likely = rest.filter((profile) => profile.shares.name >= 0.6);
	if (!columns.name) {
		const best = likely.reduce<ColumnProfile | undefined>((a, b) => (a && weight(a) >= weight(b) ? a : b), undefined);
		const inKana = best ?? profiles.find((profile) => columns.kana?.[0] === profile.at);
		if (!inKana) return;
		columns.name = [inKana.at];
		if (!best) delete columns.kana;
	}
	const last = rest.filter((profile) => !columns.name?.includes(profile.at)).at(-1);
	if (!columns.note && last) columns.note = [last.at];
}

const weight = (profile: ColumnProfile) => profile.shares.name * profile.filled;

/**
 * The 班 of a sheet without such a column: in its name, in a title above its header, or its name itself among several
 * sheets.
 */
function titleGroup(sheet: Sheet | undefined, header: number, several: boolean): string | undefined {
	if (!sheet) return undefined;
	const titles = sheet.rows
		.slice(0, header < 0 ? 0 : header)
		.flat()
		.filter(Boolean);
	const named = groupInTitle(sheet.name) ?? titles.map(groupInTitle).find(Boolean);
	return named ?? (several && !UNNAMED.test(sheet.name.trim()) ? sheet.name.trim() : undefined);
}
