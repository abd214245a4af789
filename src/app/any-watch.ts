import type { MemberKey } from '#local/db';
import { rowsOf } from '#local/confirmed-rows';
import { db } from './context';

/** Whether anybody here asked to be watched over, or watches: what more is known of it is loaded only then. */
export const readAnyWatch = async (memberKey: MemberKey): Promise<boolean> =>
	(await rowsOf(db, memberKey, 'watch')).some(({ named }) => named.length > 0);
