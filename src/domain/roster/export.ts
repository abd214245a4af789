import type { Household } from '#contract/households';
import type { Group } from '#contract/rows';
import { byWalkingOrder, groupOf } from '../household';
import type { RosterRow } from './problems';
import { toCell } from './text';
import { waysText } from './ways';

/** The words above the columns of an export; they are words that `findHeader` knows. */
const HEADER = ['班', '順番', '世帯名', 'ふりがな', '電話', 'メール', '届け方'];
/** Without this mark Excel takes UTF-8 for Shift_JIS. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The present roster as a CSV that Excel opens: UTF-8 with a mark, CRLF, by 班 and walking order. No cell can become a
 * formula; `readRows` reads the same names again. Households that have left are not in it.
 */
export function toCsv(households: Household[], groups: Group[]): string {
	return csvOf(rosterTable(households, groups));
}

/** The same as rows of cells, the header first. */
export function rosterTable(households: Household[], groups: Group[]): string[][] {
	const known = new Map(groups.map((group) => [group.id, group]));
	const lines = households.flatMap((household) => {
		const group = known.get(groupOf(household) ?? '');
		return group ? [{ household, group }] : [];
	});
	lines.sort(
		(a, b) =>
			a.group.order - b.group.order || compare(a.group.id, b.group.id) || byWalkingOrder(a.household, b.household),
	);
	return [HEADER, ...lines.map(({ household, group }) => cellsOf(household, group))];
}

/** Rows that could not go in, as a table to be mended and read again; `why` says what to mend. */
export function toMend(rows: RosterRow[], why: (row: RosterRow) => string): string {
	const lines = rows.map((row) => [
		...[row.group, row.order?.toString() ?? '', row.name, row.kana ?? '', row.phone ?? '', row.mail ?? ''],
		...[waysText(row.ways ?? []), row.note ?? '', why(row)],
	]);
	return csvOf([[...HEADER, '備考', '直すところ'], ...lines]);
}

/** Rows of cells as a CSV for Excel. */
export function csvOf(rows: readonly (readonly string[])[]): string {
	return BYTE_ORDER_MARK + rows.map((row) => row.map(quoted).join(',') + '\r\n').join('');
}

function cellsOf({ order, name, kana, phone, mail, ways }: Household, group: Group): string[] {
	return [group.name, String(order), name, kana ?? '', phone ?? '', mail ?? '', waysText(ways)];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** RFC 4180, 2.6 and 2.7. */
function quoted(text: string): string {
	const cell = toCell(text);
	return /[",\r\n;\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
