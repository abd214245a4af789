import type { MemberKey } from '#local/db';
import { listCirculars } from '#local/queries';
import { searchCirculars } from '#local/search';
import { markAnswered } from '#local/threads';
import type { CircularView } from '#local/views';
import { db } from './context';

/** The newest circulars, at most `limit`; with a search, those that hold its words. */
export async function readCirculars(memberKey: MemberKey, sought: string, limit: number): Promise<CircularView[]> {
	const found = sought === '' ? listCirculars(db, memberKey, limit) : searchCirculars(db, memberKey, sought, limit);
	return markAnswered(db, memberKey, await found);
}
