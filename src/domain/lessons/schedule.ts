import type { Day, Id } from '#contract/ids';
import type { HallEntry, LessonEntry } from '#contract/lesson-file';
import type { Hall, Lesson } from '#contract/lessons';
import { sha256 } from '#contract/sha256';
import type { Entries, EntryField, Fault, Place } from './entries';

/** A city's halls and lessons, as its file has them; undefined where the file says nothing of them. */
export interface Schedule {
	halls?: Hall[];
	lessons?: Lesson[];
	faults: Fault[];
	/** Lessons that are over. */
	past: number;
	/** Rows that are about something else. */
	others: number;
	/** Halls of which lessons speak, and that no list names. */
	unknownHalls: string[];
}

/** Hex digits of an id: 96 bits. */
const ID_DIGITS = 24;

/** Ids are made of what a row says, so that the same file read twice, or by two people, makes the same rows. */
async function idOf(kind: 'hall' | 'lesson', parts: string[]): Promise<Id> {
	const digest = await sha256(new TextEncoder().encode(JSON.stringify(parts)));
	return `${kind}-${digest.slice(0, ID_DIGITS)}`;
}

/** Blanks make no other hall. */
const plain = (name: string) => name.replace(/\s/gu, '');

class Once {
	readonly #ids = new Set<Id>();

	constructor(readonly faults: Fault[]) {}

	/** False for what another row said already, which is then a fault. */
	isFirst(id: Id, at: Place, field: EntryField, value: string): boolean {
		if (this.#ids.has(id)) {
			this.faults.push({ ...at, field, why: 'twice', value });
			return false;
		}
		this.#ids.add(id);
		return true;
	}
}

async function hallsOf(entries: (HallEntry & { at: Place })[], once: Once): Promise<Hall[]> {
	const halls: Hall[] = [];
	for (const { at, ...entry } of entries) {
		const id = await idOf('hall', [plain(entry.name)]);
		if (once.isFirst(id, at, 'name', entry.name)) halls.push({ ...entry, id });
	}
	return halls;
}

/** A lesson with what its hall says: the telephone, the address, and the hall itself as the place. */
function lessonAt(entry: LessonEntry, id: Id, hall: Hall | undefined): Lesson | undefined {
	const phone = entry.phone ?? hall?.phone;
	const address = entry.address ?? hall?.address;
	if (phone === undefined) return undefined;
	return {
		...{ ...entry, id, phone, place: entry.place ?? entry.hall },
		...(hall && { hall: hall.name, hallId: hall.id }),
		...(address !== undefined && { address }),
	};
}

interface Known {
	today: Day;
	/** The halls that there are, for a file of lessons alone. */
	halls: readonly Hall[];
}

/**
 * The rows of a file: with ids, each lesson with its hall, and without what is over. A row that says what another one
 * says, or has no telephone to be asked at, is a fault.
 */
export async function scheduleOf(entries: Entries, { today, halls: before }: Known): Promise<Schedule> {
	const faults = [...entries.faults];
	const once = new Once(faults);
	const halls = entries.halls && (await hallsOf(entries.halls, once));
	const byName = new Map([...before, ...(halls ?? [])].map((hall) => [plain(hall.name), hall]));
	const schedule: Schedule = { faults, past: 0, others: entries.others, unknownHalls: [], ...(halls && { halls }) };
	if (!entries.lessons) return schedule;
	const lessons = (schedule.lessons = [] as Lesson[]);
	const unknown = new Set<string>();
	for (const { at, ...entry } of entries.lessons) {
		if (entry.day < today) {
			schedule.past += 1;
			continue;
		}
		const hall = byName.get(plain(entry.hall));
		if (!hall) unknown.add(entry.hall);
		const id = await idOf('lesson', [plain(entry.hall), entry.day, entry.from, plain(entry.title)]);
		const lesson = lessonAt(entry, id, hall);
		if (!lesson) faults.push({ ...at, field: 'phone', why: 'missing', value: '' });
		else if (entry.to <= entry.from) faults.push({ ...at, field: 'to', why: 'unreadable', value: entry.to });
		else if (once.isFirst(id, at, 'title', entry.title)) lessons.push(lesson);
	}
	return { ...schedule, unknownHalls: [...unknown] };
}
