import type { Moment } from '#contract/ids';
import type { MemberKey } from '#local/db';
import { getOverview, type Overview } from '#local/overview';
import { db } from './context';

/** The circulars of a year (年度) with whom they had reached by `now`. */
export const readOverview = (memberKey: MemberKey, year: number, now: Moment): Promise<Overview> =>
	getOverview(db, memberKey, year, now);
