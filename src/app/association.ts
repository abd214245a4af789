import type { Day } from '#contract/ids';
import type { Association, Lesson } from '#contract/rows';
import type { MemberKey } from '#local/db';
import { getAssociation, listLessons } from '#local/queries';
import { db } from './context';

/** The association that this member belongs to; undefined before the first pull. */
export const readAssociation = (memberKey: MemberKey): Promise<Association | undefined> =>
	getAssociation(db, memberKey);

/** The lessons from a day on, soonest first. */
export const readLessons = (memberKey: MemberKey, from: Day): Promise<Lesson[]> => listLessons(db, memberKey, from);
