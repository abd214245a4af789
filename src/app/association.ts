import type { Day } from '#contract/ids';
import type { Ladder } from '#contract/ladder';
import type { Association, Lesson } from '#contract/rows';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { getAssociation, listLessons } from '#local/queries';
import { ask } from './ask';
import { db } from './context';

/** The association that this member belongs to; undefined before the first pull. */
export const readAssociation = (memberKey: MemberKey): Promise<Association | undefined> =>
	getAssociation(db, memberKey);

/** The lessons from a day on, soonest first. */
export const readLessons = (memberKey: MemberKey, from: Day): Promise<Lesson[]> => listLessons(db, memberKey, from);

/** Sets when the next way is tried for what does not arrive; answers why not. */
export function setLadder(
	memberKey: MemberKey,
	{ id, name, district, phone }: Association,
	ladder: Ladder,
): Promise<Failure | undefined> {
	return ask(memberKey, { name: 'association.change', args: { id, name, district, phone, ladder } });
}
