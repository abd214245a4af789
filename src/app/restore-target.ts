import type { MemberKey } from '#local/db';
import { getRestoreTarget, type RestoreTarget } from '#local/restore';
import { db, now } from './context';

/** Whether an archive can be put into the association, or is being put in; undefined before the first pull. */
export const readRestoreTarget = (memberKey: MemberKey): Promise<RestoreTarget | undefined> =>
	getRestoreTarget(db, memberKey, now());
