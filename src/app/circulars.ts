import type { Id } from '#contract/ids';
import type { MemberKey } from '#local/db';
import type { CircularView } from '#local/views';
import { searchCirculars } from '#local/search';
import { getCircular, listCirculars, NEWEST } from '#local/queries';
import { markAnswered } from '#local/threads';
import { db } from './context';

/** The circulars of the list on the first page, newest first. */
export const readNewest = async (memberKey: MemberKey): Promise<CircularView[]> =>
	markAnswered(db, memberKey, await listCirculars(db, memberKey, NEWEST));

/** The newest circulars, at most `limit`; with a search, those that hold its words. */
export async function readCirculars(memberKey: MemberKey, sought: string, limit: number): Promise<CircularView[]> {
	const found = sought === '' ? listCirculars(db, memberKey, limit) : searchCirculars(db, memberKey, sought, limit);
	return markAnswered(db, memberKey, await found);
}

/** One circular; undefined when this member has none of that id. */
export const readCircular = (memberKey: MemberKey, id: Id): Promise<CircularView | undefined> =>
	getCircular(db, memberKey, id);
