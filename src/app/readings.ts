import type { ReadingEntry } from '#contract/readings';
import type { MemberKey } from '#local/db';
import { listReadings, type ReadingLine } from '#local/readings';
import { db } from './context';

/** The association's list of readings, as its page shows it. */
export const readReadings = (memberKey: MemberKey): Promise<ReadingLine[]> => listReadings(db, memberKey);

/** How names of the association are read. */
export const readNames = async (memberKey: MemberKey): Promise<ReadingEntry[]> =>
	(await listReadings(db, memberKey)).map(({ entry }) => entry);
