import type { Id } from '#contract/ids';
import { holdsAny } from '#local/confirmed-rows';
import type { MemberKey } from '#local/db';
import type { CircularView } from '#local/views';
import { getCircular, listCirculars, NEWEST } from '#local/queries';
import { markAnswered } from '#local/threads';
import { db } from './context';

/** The circulars of the list on the first page, newest first. */
export async function readNewest(memberKey: MemberKey): Promise<CircularView[]> {
	const [newest, hasMeetings] = await Promise.all([
		listCirculars(db, memberKey, NEWEST),
		holdsAny(db, memberKey, ['meeting']),
	]);
	const views = await markAnswered(db, memberKey, newest);
	if (!hasMeetings && !views.some(({ circular }) => circular.content.question)) return views;
	// Both are rare: their rules are not among what a new phone waits for, and no list fails where they do not come.
	// Dexie's live queries follow a promise that is not its own only within `Promise.resolve`.
	const rules = await Promise.resolve(import('./asked').catch(() => undefined));
	return rules ? rules.markWaiting(memberKey, views) : views;
}

/** One circular; undefined when this member has none of that id. */
export const readCircular = (memberKey: MemberKey, id: Id): Promise<CircularView | undefined> =>
	getCircular(db, memberKey, id);
