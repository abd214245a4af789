import { HallEntry, LessonEntry } from '#contract/lesson-file';

/** What is wrong with a row: which field, and whether it is missing, cannot be read, or says what another row says. */
export interface Fault {
	/** The sheet of an Excel file, or 「講座」 and 「公民館」 of a JSON. */
	sheet: string;
	/** Its line in the file, or its place in the list of a JSON, counted from 1. */
	line: number;
	field: EntryField;
	why: 'missing' | 'unreadable' | 'twice';
	/** What stands there. */
	value: string;
}

/** The fields that a fault can be about. */
const ENTRY_FIELDS = [
	...['name', 'title', 'hall', 'day', 'from', 'to', 'place', 'phone', 'address', 'hours', 'districts'],
	...['position', 'level', 'topics', 'seats', 'apply', 'until', 'note'],
] as const satisfies (keyof HallEntry | keyof LessonEntry)[];
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** Where an entry stood in the file. */
export type Place = Pick<Fault, 'sheet' | 'line'>;

/** What was read of a file: what it says, what is wrong, and how many rows were left out as no lessons. */
export interface Entries {
	/** Undefined where the file says nothing of them. */
	halls?: (HallEntry & { at: Place })[];
	lessons?: (LessonEntry & { at: Place })[];
	faults: Fault[];
	/** Rows of a city's whole list that are about something else. */
	others: number;
}

const SCHEMAS = { hall: HallEntry, lesson: LessonEntry };

const isField = (name: unknown): name is EntryField => ENTRY_FIELDS.some((field) => field === name);
/** What a fault is about where the checks name no field of ours. */
const NAMED_BY = { hall: 'name', lesson: 'title' } as const;

/** Checks one entry: it is taken in, or its faults are. */
export function takeEntry(entries: Entries, kind: 'hall' | 'lesson', value: unknown, at: Place, said: Said = {}): void {
	const checked = SCHEMAS[kind].safeParse(value);
	if (checked.success) {
		if (kind === 'hall') (entries.halls ??= []).push({ ...(checked.data as HallEntry), at });
		else (entries.lessons ??= []).push({ ...(checked.data as LessonEntry), at });
		return;
	}
	const wrong = new Set(checked.error.issues.map(({ path: [name] }) => (isField(name) ? name : NAMED_BY[kind])));
	for (const field of ENTRY_FIELDS.filter((one) => wrong.has(one))) {
		const text = said[field] ?? textOf((value as Said | null)?.[field]);
		entries.faults.push({ ...at, field, why: text.trim() === '' ? 'missing' : 'unreadable', value: text });
	}
}

/** What stands in the file under each field, as it was written. */
export type Said = Partial<Record<EntryField, string>>;

const textOf = (value: unknown): string =>
	value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
