import type { Id } from '#contract/ids';
import type { MemberKey } from '#local/db';
import { rowOf } from '#local/confirmed-rows';
import { db } from './context';

/** Whether a circular convenes a meeting. Apart from what meetings need: each circular that is opened asks this. */
export const readIsMeeting = async (memberKey: MemberKey, circular: Id): Promise<boolean> =>
	(await rowOf(db, memberKey, 'meeting', circular)) !== undefined;
