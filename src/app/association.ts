import type { Ladder } from '#contract/ladder';
import type { Association, Registered } from '#contract/associations';
import type { Failure } from '#domain/failure';
import type { MemberKey } from '#local/db';
import { getAssociation, listRegistered } from '#local/queries';
import { ask } from './ask';
import { db } from './context';

/** The association that this member belongs to; undefined before the first pull. */
export const readAssociation = (memberKey: MemberKey): Promise<Association | undefined> =>
	getAssociation(db, memberKey);

/** The register of a city: what was founded last, first. */
export const readRegistered = async (memberKey: MemberKey): Promise<Registered[]> =>
	(await listRegistered(db, memberKey)).sort((a, b) => b.at.localeCompare(a.at));

/** Sets when the next way is tried for what does not arrive; answers why not. */
export function setLadder(
	memberKey: MemberKey,
	{ id, name, district, phone }: Association,
	ladder: Ladder,
): Promise<Failure | undefined> {
	return ask(memberKey, { name: 'association.change', args: { id, name, district, phone, ladder } });
}
