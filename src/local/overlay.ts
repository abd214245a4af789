import type { Command } from '#contract/commands';
import type { Understood } from '#contract/envelope';
import type { Kind, RowOf } from '#contract/rows';
import { idOf } from '#contract/names';
import type { CommandRules } from '#domain/commands/rules';
import type { Ref } from '#domain/row-set';
import { overlay, type Pending } from '#domain/overlay';
import { RowSet } from '#domain/row-set';
import type { KairanDb, LocalMember, MemberKey, OutboxEntry } from './db';
import { asRow, rowsNamed } from './confirmed-rows';
import { namesOf, rulesFor } from './rules';

/** The commands of one member that still count: asked for and not refused, oldest first. */
async function unrefusedCommands(db: KairanDb, memberKey: MemberKey): Promise<OutboxEntry[]> {
	const entries = await db.outbox.where('m').equals(memberKey).sortBy('id');
	return entries.filter((entry) => entry.state !== 'refused');
}

/**
 * The parsed commands of each store's outbox. A command never changes, and parsing a part of an import takes a while.
 */
const known = new WeakMap<KairanDb, Map<MemberKey, Map<string, Understood<Command>>>>();

/** A command of the outbox that could be read, and how far it has come. */
interface Read extends Pending {
	state: OutboxEntry['state'];
}

function understood(
	db: KairanDb,
	entries: OutboxEntry[],
	{ m: memberKey, member, device }: LocalMember,
	rules: CommandRules,
): Read[] {
	const ofStore = known.get(db) ?? new Map<MemberKey, Map<string, Understood<Command>>>();
	known.set(db, ofStore);
	const before = ofStore.get(memberKey);
	const now = new Map<string, Understood<Command>>();
	ofStore.set(memberKey, now);
	return entries.flatMap((entry) => {
		const read = before?.get(entry.id) ?? rules.understand(entry);
		now.set(entry.id, read);
		const { id, at, state } = entry;
		return read.ok ? [{ id, member, command: read.command, at, state, device }] : [];
	});
}

async function load(db: KairanDb, memberKey: MemberKey, refs: Ref[]): Promise<RowSet> {
	const byKind = new Map<Kind, Set<string>>();
	for (const { kind, id } of refs) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
	const found = await Promise.all([...byKind].map(([kind, ids]) => rowsNamed(db, memberKey, kind, [...ids])));
	return new RowSet(found.flat().map(asRow));
}

/**
 * The rows that the outbox changes, as they will be when the server agrees; a way to find any row that the given refs
 * or the outbox name; and the rows that unsent commands are about. Call it inside a transaction or a live query: it
 * reads `outbox` and `rows`. In a transaction, `rulesFor` must have been called before it.
 */
export async function readOverlay(db: KairanDb, local: LocalMember, refs: Ref[] = []) {
	const entries = await unrefusedCommands(db, local.m);
	const rules = await rulesFor(local.member, namesOf(entries));
	const pending = understood(db, entries, local, rules);
	const confirmed = await load(db, local.m, [
		...refs,
		...pending.flatMap(({ command, member }) => rules.needs(command, member)),
	]);
	const changed = overlay(rules, confirmed.find, pending);
	const find = <K extends Kind>(kind: K, id: string): RowOf<K> | undefined =>
		changed.find(kind, id) ?? confirmed.find(kind, id);
	return { changed, find, unsent: touchedBy(rules, pending, 'pending') };
}

/** The ids of those rows of one kind that some commands are about. */
export type TouchedIds = (kind: Kind) => ReadonlySet<string>;

function touchedBy({ touched }: CommandRules, commands: Read[], state: OutboxEntry['state']): TouchedIds {
	const ids = new Map<Kind, Set<string>>();
	for (const each of commands) {
		if (each.state !== state) continue;
		for (const { kind, id } of touched(each.command, each.member)) {
			ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
		}
	}
	return (kind) => ids.get(kind) ?? new Set();
}

/**
 * The rows that a member's commands in one state are about: `pending`, what has not left the phone; `sent`, what the
 * server has done and the next pull brings.
 */
export async function touchedIds(
	db: KairanDb,
	memberKey: MemberKey,
	state: 'pending' | 'sent' = 'pending',
): Promise<TouchedIds> {
	const local = await db.members.get(memberKey);
	if (!local) return () => new Set();
	const entries = await unrefusedCommands(db, memberKey);
	const rules = await rulesFor(local.member, namesOf(entries));
	return touchedBy(rules, understood(db, entries, local, rules), state);
}

/** Confirmed rows of one kind with the outbox's changes laid over them; new ones come last. */
export function withOverlay<K extends Kind>(kind: K, confirmed: RowOf<K>[], changed: RowSet): RowOf<K>[] {
	const later = new Map<string, RowOf<K>>();
	for (const row of changed) if (row.kind === kind) later.set(idOf(row), row.row as RowOf<K>);
	if (later.size === 0) return confirmed;
	const merged = confirmed.map((row) => {
		const id = idOf({ kind, row } as never);
		const next = later.get(id) ?? row;
		later.delete(id);
		return next;
	});
	return [...merged, ...later.values()];
}
