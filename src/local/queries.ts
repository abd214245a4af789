import type { Id } from '#contract/ids';
import type { Registered } from '#contract/associations';
import type { Lesson } from '#contract/lessons';
import type { Circular, Group } from '#contract/rows';
import { RowSet } from '#domain/row-set';
import type { KairanDb, LocalMember, MemberKey, OutboxEntry } from './db';
import { withOverlay, readOverlay } from './overlay';
import { circularsOf, newestKeys, rowOf, rowsOf } from './confirmed-rows';
import { isNew, neededFor, newestFirst, viewsOf, type CircularView } from './views';

/** About three months of an association: what stands in the list; what is older is found under 「前の回覧」. */
export const NEWEST = 30;

/** The newest circulars and messages, newest first, at most `limit`; with what the outbox adds. */
export async function listCirculars(db: KairanDb, memberKey: MemberKey, limit: number): Promise<CircularView[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const confirmed = await circularsOf(db, (await newestKeys(db, memberKey)).slice(0, limit));
	const view = await readOverlay(db, local, neededFor(local, confirmed));
	const circulars = withOverlay('circular', confirmed, within(view.changed, confirmed)).sort(newestFirst);
	return viewsOf(circulars.slice(0, limit), local, view);
}

/** The outbox may also change a circular older than those listed: that one doesn't belong into the list. */
function within(changed: RowSet, listed: Circular[]): RowSet {
	const ids = new Set(listed.map(({ id }) => id));
	return new RowSet([...changed].filter(({ kind, row }) => kind === 'circular' && (isNew(row) || ids.has(row.id))));
}

/** One circular, or nothing when this member has none of that id. */
export async function getCircular(db: KairanDb, memberKey: MemberKey, id: Id): Promise<CircularView | undefined> {
	const local = await db.members.get(memberKey);
	if (!local) return undefined;
	const view = await readOverlay(db, local, [{ kind: 'circular', id }, ...neededFor(local, [{ id }])]);
	const circular = view.find('circular', id);
	return circular && viewsOf([circular], local, view)[0];
}

/** Everybody this device acts for, in the order in which they were added. */
export const listMembers = (db: KairanDb): Promise<LocalMember[]> => db.members.toArray();

/** The groups that this member sees, as the server has confirmed them. */
export const listGroups = (db: KairanDb, memberKey: MemberKey): Promise<Group[]> => rowsOf(db, memberKey, 'group');

/** Lessons from a day on, soonest first. */
export async function listLessons(db: KairanDb, memberKey: MemberKey, from: string): Promise<Lesson[]> {
	return (await rowsOf(db, memberKey, 'lesson')).filter((lesson) => lesson.day >= from);
}

/** The register of a city, as its seat sees it, in no order. */
export const listRegistered = (db: KairanDb, memberKey: MemberKey): Promise<Registered[]> =>
	rowsOf(db, memberKey, 'registered');

/** The member's association; undefined before the first pull, or for a member that is not on this device. */
export async function getAssociation(db: KairanDb, memberKey: MemberKey) {
	const local = await db.members.get(memberKey);
	return local && rowOf(db, memberKey, 'association', local.member.association);
}

/** Whether somebody asked for it: a look at names is noted by the app itself. */
export const isAskedFor = ({ name }: Pick<OutboxEntry, 'name'>): boolean => name !== 'audit.look';

/**
 * The commands that are not sent yet and those that were refused, oldest first: for the status line of every screen.
 */
export async function listOutbox(
	db: KairanDb,
	memberKey?: MemberKey,
): Promise<{ pending: OutboxEntry[]; refused: OutboxEntry[] }> {
	const entries = await (memberKey
		? db.outbox.where('m').equals(memberKey).sortBy('id')
		: db.outbox.orderBy('id').toArray());
	return {
		pending: entries.filter(({ state }) => state === 'pending'),
		refused: entries.filter(({ state }) => state === 'refused'),
	};
}
