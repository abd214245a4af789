import type { MemberKey } from '#local/db';
import { rowsOf } from '#local/confirmed-rows';
import { db } from './context';

/** Whether there may be a safety check: what more is known of it is loaded only then. */
export const readAnySafety = async (memberKey: MemberKey): Promise<boolean> =>
	(await rowsOf(db, memberKey, 'safetyCheck')).some(({ ended }) => ended === undefined);
