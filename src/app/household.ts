import type { Id } from '#contract/ids';
import type { Household } from '#contract/households';
import type { MemberKey } from '#local/db';
import { getHousehold } from '#local/households';
import { db } from './context';

/** One household as this member may see it; a resident's phone has its own. */
export const readHousehold = (memberKey: MemberKey, id: Id): Promise<Household | undefined> =>
	getHousehold(db, memberKey, id);
