import { cleanText } from '#contract/text';
import type { Sheet } from '../roster/sheet';
import { isPhone, narrow, phonesIn } from '../telephone';
import { countIn, dayIn, isAboutPhones, levelIn, timeIn, topicsIn } from './cells';
import { headerOf, type TableHeader } from './columns';
import { takeEntry, type Entries, type Said } from './entries';

/** The cell of a column, without unseen signs and blanks around it; nothing where the table has no such column. */
type Cell<C extends string> = (column: C) => string;

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);
/** What could not be read, for the check to find: no field takes a number that is none. */
const read = <T>(text: string, of: (text: string) => T | undefined): T | number | undefined =>
	text === '' ? undefined : (of(text) ?? NaN);

/** A telephone number that can be dialled; an inside line alone cannot. */
const phoneIn = (text: string): string | undefined =>
	phonesIn(text).some(({ isFax }) => !isFax) || isPhone(narrow(text).replace(/\D/gu, '')) ? text : undefined;

/** One line: what a cell holds over several is joined, because titles and places are lines. */
const oneLine = (text: string): string =>
	text
		.split('\n')
		.map((part) => part.trim())
		.filter(Boolean)
		.join(' ');

function lessonOf(cell: Cell<string>): { value: object; said: Said } {
	const [title, level, note] = [oneLine(cell('title')), cell('level'), cell('note')];
	const topics = topicsIn(`${title} ${cell('topics')}`);
	const knownLevel = levelIn(level === '' ? title : level);
	// Whom it is for in other words is said to the reader as it stands.
	const forWhom = level !== '' && !knownLevel ? [`対象：${level}`] : [];
	const said = { title, hall: cell('hall'), day: cell('day'), from: cell('from'), to: cell('to') };
	const rest = { place: cell('place'), phone: cell('phone'), address: cell('address'), apply: cell('apply') };
	const value = {
		...{ title, hall: oneLine(said.hall), day: dayIn(said.day), from: timeIn(said.from), to: timeIn(said.to) },
		...{ place: orNothing(oneLine(rest.place)), address: orNothing(oneLine(rest.address)) },
		...{ phone: read(rest.phone, phoneIn), apply: orNothing(oneLine(rest.apply)), level: knownLevel },
		...{ topics: topics.length > 0 ? topics : undefined, seats: read(cell('seats'), countIn) },
		...{ until: read(cell('until'), dayIn), note: orNothing([...forWhom, note].filter(Boolean).join('\n')) },
	};
	return { value: defined(value), said: { ...said, ...rest, seats: cell('seats'), until: cell('until'), note } };
}

function hallOf(cell: Cell<string>): { value: object; said: Said } {
	const said = { name: cell('name'), phone: cell('phone'), address: cell('address'), districts: cell('districts') };
	const hours = [
		...[cell('hours'), [cell('days'), [cell('opens'), cell('closes')].filter(Boolean).join('〜')].join(' ').trim()],
		...[cell('hoursNote'), cell('closed') && `休館日：${cell('closed')}`],
	];
	const [lat, lon] = [cell('lat'), cell('lon')];
	const value = {
		...{ name: oneLine(said.name), phone: phoneIn(said.phone), address: orNothing(oneLine(said.address)) },
		hours: orNothing(hours.filter(Boolean).map(oneLine).join('、')),
		districts: said.districts.split(/[、,，・／/;；\s]+/u).filter(Boolean),
		position: lat && lon ? { lat: Number(narrow(lat)), lon: Number(narrow(lon)) } : undefined,
	};
	return { value: defined(value), said: { ...said, hours: value.hours ?? '', position: `${lat} ${lon}`.trim() } };
}

const defined = (value: object): object =>
	Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));

const isBlank = (row: string[]) => row.every((cell) => cell.trim() === '');

/** A city's whole list holds other events and other buildings. A hall is taken where it calls itself one. */
function isOther({ kind, isOpenData }: TableHeader, cell: Cell<string>): boolean {
	if (!isOpenData) return false;
	return kind === 'lesson' ? !isAboutPhones(cell('title') + cell('topics')) : !cell('name').includes('公民館');
}

function readSheet(sheet: Sheet, entries: Entries): boolean {
	const header = headerOf(sheet.rows);
	if (!header) return false;
	const columns: Partial<Record<string, number>> = header.columns;
	// The file speaks of them, even where no row is left.
	if (header.kind === 'hall') entries.halls ??= [];
	else entries.lessons ??= [];
	for (const [index, row] of sheet.rows.entries()) {
		if (index <= header.at || isBlank(row)) continue;
		const cell: Cell<string> = (column) => {
			const at = columns[column];
			return at === undefined ? '' : cleanText(row[at] ?? '').trim();
		};
		if (isOther(header, cell)) {
			entries.others += 1;
			continue;
		}
		const { value, said } = header.kind === 'hall' ? hallOf(cell) : lessonOf(cell);
		takeEntry(entries, header.kind, value, { sheet: sheet.name, line: index + 1 }, said);
	}
	return true;
}

/**
 * The schedule in the tables of a file: by our template or by a city's open data, in one sheet or in several. Undefined
 * where no sheet has the words of either above its columns.
 */
export function readTables(sheets: readonly Sheet[]): Entries | undefined {
	const entries: Entries = { faults: [], others: 0 };
	const known = sheets.filter((sheet) => readSheet(sheet, entries));
	return known.length > 0 ? entries : undefined;
}
