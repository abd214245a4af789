import type { Id } from '#contract/ids';
import type { MemberKey } from '#local/db';
import type { CircularView } from '#local/views';
import { getCircular, listCirculars, NEWEST } from '#local/queries';
import { markAnswered } from '#local/threads';
import { db } from './context';

/** The circulars of the list on the first page, newest first. */
export const readNewest = async (memberKey: MemberKey): Promise<CircularView[]> =>
	markAnswered(db, memberKey, await listCirculars(db, memberKey, NEWEST));

/** One circular; undefined when this member has none of that id. */
export const readCircular = (memberKey: MemberKey, id: Id): Promise<CircularView | undefined> =>
	getCircular(db, memberKey, id);
