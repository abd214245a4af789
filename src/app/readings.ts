import type { Command } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { ReadingEntry } from '#contract/readings';
import type { MemberKey } from '#local/db';
import { touchedIds } from '#local/overlay';
import { listReadings, type ReadingLine } from '#local/readings';
import { db, newId } from './context';

/** The association's list of readings, as its page shows it. */
export const readReadings = (memberKey: MemberKey): Promise<ReadingLine[]> => listReadings(db, memberKey);

/** How names of the association are read. */
export const readNames = async (memberKey: MemberKey): Promise<ReadingEntry[]> =>
	(await listReadings(db, memberKey)).map(({ entry }) => entry);

/** The lines of the list about which something has not left the phone. */
export const readUnsentReadings = async (memberKey: MemberKey) => (await touchedIds(db, memberKey))('reading');

/** Writes a line of the list, a new one where none is named. */
export const putting = (entry: ReadingEntry, id: Id = `reading-${newId()}`): Command => ({
	name: 'reading.put',
	args: { id, entry },
});
