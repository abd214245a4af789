import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import { COMMANDS } from '#contract/commands';
import { Id, Moment } from '#contract/ids';
import { HouseholdFacts } from '#contract/rows';
import type { AssociationRows } from '#domain/roster/make-archive';
import type { KairanDb, MemberKey, OutboxEntry } from './db';
import { withoutRefused } from '#domain/roster/undo';
import { drop } from './dispatch';
import { getRoster, type Roster } from './ledgers';
import { overlaid, touchedIds } from './overlaid';
import { rowOf, rowsOf } from './rows';
import { getSetting, putSetting } from './settings';

/** The roster with what the outbox adds, and which households and groups wait to be sent. */
export interface Doors extends Roster {
	waiting: ReadonlySet<Id>;
	/** Imports that the server refused; the newest last. */
	refused: OutboxEntry[];
}

export async function getDoors(db: KairanDb, m: MemberKey): Promise<Doors> {
	const [roster, unsent, refused] = await Promise.all([
		getRoster(db, m),
		touchedIds(db, m),
		db.outbox.where('m').equals(m).and(isRefusedImport).sortBy('id'),
	]);
	return { ...roster, waiting: new Set([...unsent('household'), ...unsent('group')]), refused };
}

const isRefusedImport = ({ state, name }: OutboxEntry) => state === 'refused' && name === 'roster.apply';

/**
 * Every row of the association that the server confirmed to this seat, for its archive; nothing before the first pull.
 * What waits in the outbox has no number yet, and an archive lives by its numbers.
 */
export async function getAssociationRows(db: KairanDb, m: MemberKey): Promise<AssociationRows | undefined> {
	const local = await db.members.get(m);
	const association = local?.filled ? await rowOf(db, m, 'association', local.member.association) : undefined;
	if (!association) return undefined;
	const [groups, lessons, households, seats, circulars, receipts] = await Promise.all([
		rowsOf(db, m, 'group'),
		rowsOf(db, m, 'lesson'),
		rowsOf(db, m, 'household'),
		rowsOf(db, m, 'seat'),
		rowsOf(db, m, 'circular'),
		rowsOf(db, m, 'receipt'),
	]);
	return { association, groups, lessons, households, seats, circulars, receipts };
}

/** The command that brought the last part of any import into the roster, those included that wait to be sent. */
export async function getLastImport(db: KairanDb, m: MemberKey): Promise<Id | undefined> {
	const local = await db.members.get(m);
	if (!local) return undefined;
	const { association } = local.member;
	return (await overlaid(db, local, [{ kind: 'association', id: association }])).find('association', association)
		?.imported?.last;
}

/** Waits until another part of an import than the one `known` is the last that this phone knows of. */
export async function waitForOtherImport(db: KairanDb, m: MemberKey, known: Id | undefined): Promise<void> {
	await new Promise<void>((done, fail) => {
		const looking = liveQuery(() => getLastImport(db, m)).subscribe((last) => {
			if (last === known) return;
			looking.unsubscribe();
			done();
		}, fail);
	});
}

const RosterPart = COMMANDS['roster.apply'];

/** An import that can still be undone: what was asked for, and how it was before. */
const KeptImport = z.object({
	file: z.string(),
	at: Moment,
	done: z.object({
		parts: z.array(RosterPart),
		before: z.array(z.extend(HouseholdFacts, { id: Id, order: z.int(), group: z.optional(Id) })),
		dissolved: z.array(z.object({ id: Id, name: z.string(), order: z.int() })),
	}),
});
export type KeptImport = z.infer<typeof KeptImport>;

const keyOf = (m: MemberKey) => `roster.import/${m}`;

/** The last import of this seat on this device, until the leader says that it is right. */
export const getKeptImport = (db: KairanDb, m: MemberKey): Promise<KeptImport | undefined> =>
	getSetting(db, keyOf(m), KeptImport as z.ZodMiniType<KeptImport>);

/**
 * Keeps what is needed to undo an import; called before its first command is dispatched.
 *
 * @throws StorageFull, StorageUnavailable
 */
export const keepImport = (db: KairanDb, m: MemberKey, kept: KeptImport): Promise<void> =>
	putSetting(db, keyOf(m), kept);

export const dropKeptImport = (db: KairanDb, m: MemberKey): Promise<void> => db.settings.delete(keyOf(m));

/**
 * Removes parts that the server refused, from the outbox and from what can be undone. Two leaders who import the same file
 * make the same ids: undoing a refused part would remove the households of the leader whose import was accepted.
 *
 * @throws StorageFull, StorageUnavailable
 */
export async function dropRefused(db: KairanDb, m: MemberKey, refused: OutboxEntry[]): Promise<void> {
	const kept = await getKeptImport(db, m);
	const parts = refused.map(({ args }) => args);
	if (kept) await keepImport(db, m, { ...kept, done: withoutRefused(kept.done, parts) });
	for (const { id } of refused) await drop(db, id);
}
