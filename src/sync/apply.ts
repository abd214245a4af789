import type { CommandId } from '#contract/ids';
import type { Change, Cursor, PullPage } from '#contract/pull';
import { idOf } from '#contract/names';
import type { Kind } from '#contract/rows';
import { canonical } from '#domain/changes';
import type { KairanDb, LocalMember, LocalRow, MemberKey } from '#local/db';
import { heldOf, localRow } from '#local/confirmed-rows';

/** What was asked for: whose page, from where, and the sent commands that its end will settle. */
export interface PageRequest {
	m: MemberKey;
	cursor: Cursor | null;
	settles: CommandId[];
}

/**
 * `more`: the next page is to be fetched. `done`: this member is up to date. `reset`: the fill begins again. `ended`:
 * no longer ours. `overtaken`: the phone stands elsewhere than when this page was asked for, and nothing was done.
 */
export type Applied = 'more' | 'done' | 'reset' | 'ended' | 'overtaken';

/** Rows written by one request: a task of the browser's store thread that stays short on an old phone. */
const CHUNK = 100;

/**
 * Takes in one page: its rows, its ends and its cursor in ONE transaction (SY10), so that a crash leaves the phone
 * before the page or after it. A page that was asked for from another cursor than the phone's own is left (SY11).
 */
export function applyPage(db: KairanDb, request: PageRequest, page: PullPage): Promise<Applied> {
	return db.transaction('rw', db.members, db.rows, db.outbox, async () => {
		const local = await db.members.get(request.m);
		if (!local || local.state === 'ended') return 'overtaken';
		if (canonical(local.cursor) !== canonical(request.cursor)) return 'overtaken';
		switch (page.status) {
			case 'page':
				return takeIn(db, local, page, request.settles);
			case 'reset':
				await reset(db, local);
				return 'reset';
			case 'ended':
				await end(db, local);
				return 'ended';
		}
	});
}

type RowsPage = Extract<PullPage, { status: 'page' }>;

async function takeIn(db: KairanDb, local: LocalMember, page: RowsPage, settles: CommandId[]): Promise<Applied> {
	await write(db, local, page.changes);
	const { member, cursor, more, changes, visit = local.visit } = page;
	const next: LocalMember = {
		...local,
		...{ member, cursor, filled: local.filled || !more },
		...(visit !== undefined && { visit }),
	};
	for (const change of changes) {
		if ('kind' in change && change.kind === 'association') next.associationName = change.row.name;
	}
	if (!more) {
		if (local.refilling) await sweep(db, local);
		next.refilling = false;
		await settle(db, settles);
	}
	// A warm pull writes nothing at all (SY13): no screen is asked to look again.
	if (canonical(next) !== canonical(local)) await db.members.put(next);
	return more ? 'more' : 'done';
}

async function write(db: KairanDb, { m: memberKey, filling }: LocalMember, changes: Change[]): Promise<void> {
	const rows = new Map<string, LocalRow>();
	const gone = new Map<string, [MemberKey, Kind, string]>();
	for (const change of changes) {
		const kind = 'gone' in change ? change.gone : change.kind;
		const id = 'gone' in change ? change.id : idOf(change);
		const name = `${kind}/${id}`;
		rows.delete(name);
		gone.delete(name);
		if ('gone' in change) gone.set(name, [memberKey, kind, id]);
		else rows.set(name, localRow(memberKey, change, filling));
	}
	if (gone.size > 0) await db.rows.bulkDelete([...gone.values()]);
	const all = [...rows.values()];
	for (let from = 0; from < all.length; from += CHUNK) await db.rows.bulkPut(all.slice(from, from + CHUNK));
}

/** The refill is complete: what did not come again is not this member's any more. */
async function sweep(db: KairanDb, { m: memberKey, filling }: LocalMember): Promise<void> {
	await heldOf(db, memberKey)
		.and((row) => row.filling !== filling)
		.delete();
}

/** Only those that were `sent` before this pull began: their rows are in it by now (SY14). */
async function settle(db: KairanDb, ids: CommandId[]): Promise<void> {
	if (ids.length === 0) return;
	await db.outbox
		.where('id')
		.anyOf(ids)
		.and(({ state }) => state === 'sent')
		.delete();
}

/** Outbox, drafts and files stay; the rows stay on the screen until the refill is complete (SY15). */
async function reset(db: KairanDb, local: LocalMember): Promise<void> {
	await db.members.put({ ...local, cursor: null, filling: local.filling + 1, refilling: true });
}

/** The rows are others' and go; what was asked for here is the user's own and stays, refused, to be seen (SY16). */
async function end(db: KairanDb, local: LocalMember): Promise<void> {
	const { m: memberKey } = local;
	await heldOf(db, memberKey).delete();
	const mine = () => db.outbox.where('m').equals(memberKey);
	await mine()
		.and(({ state }) => state === 'sent')
		.delete();
	await mine()
		.and(({ state }) => state === 'pending')
		.modify({ state: 'refused', code: 'ACCESS_ENDED' });
	await db.members.put({ ...local, state: 'ended', cursor: null, filled: false, refilling: false });
}
