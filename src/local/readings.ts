import type { Id } from '#contract/ids';
import type { ReadingEntry } from '#contract/readings';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';
import { readOverlay, withOverlay } from './overlay';

/** A line of the association's list of readings. */
export interface ReadingLine {
	id: Id;
	entry: ReadingEntry;
}

/** The association's list of readings with what the outbox changes of it, by reading. */
export async function listReadings(db: KairanDb, memberKey: MemberKey): Promise<ReadingLine[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const confirmed = await rowsOf(db, memberKey, 'reading');
	const { changed } = await readOverlay(db, local);
	const all = withOverlay('reading', confirmed, changed);
	return all
		.flatMap(({ id, entry }) => (entry ? [{ id, entry }] : []))
		.sort((a, b) => a.entry.reading.localeCompare(b.entry.reading, 'ja') || (a.id < b.id ? -1 : 1));
}
