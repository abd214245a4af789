import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import { COMMANDS } from '#contract/commands';
import { Id, Moment } from '#contract/ids';
import { HouseholdFacts } from '#contract/households';
import type { KairanDb, MemberKey, OutboxEntry } from './db';
import { withoutRefused } from '#domain/roster/undo';
import { drop } from './dispatch';
import { readOverlay } from './overlay';
import { getSetting, putSetting } from './settings';

/** The command that brought the last part of any import into the roster, those included that wait to be sent. */
export async function getLastImport(db: KairanDb, memberKey: MemberKey): Promise<Id | undefined> {
	const local = await db.members.get(memberKey);
	if (!local) return undefined;
	const { association } = local.member;
	return (await readOverlay(db, local, [{ kind: 'association', id: association }])).find('association', association)
		?.imported?.last;
}

/** Waits until another part of an import than the one `known` is the last that this phone knows of. */
export async function waitForOtherImport(db: KairanDb, memberKey: MemberKey, known: Id | undefined): Promise<void> {
	await new Promise<void>((done, fail) => {
		const looking = liveQuery(() => getLastImport(db, memberKey)).subscribe((last) => {
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

const keyOf = (memberKey: MemberKey) => `roster.import/${memberKey}`;

/** The last import of this seat on this device, until the leader says that it is right. */
export const getKeptImport = (db: KairanDb, memberKey: MemberKey): Promise<KeptImport | undefined> =>
	getSetting(db, keyOf(memberKey), KeptImport as z.ZodMiniType<KeptImport>);

/**
 * Keeps what is needed to undo an import; called before its first command is dispatched.
 *
 * @throws StorageFull, StorageUnavailable
 */
export const keepImport = (db: KairanDb, memberKey: MemberKey, kept: KeptImport): Promise<void> =>
	putSetting(db, keyOf(memberKey), kept);

/** Forgets what is needed to undo the last import. */
export const dropKeptImport = (db: KairanDb, memberKey: MemberKey): Promise<void> =>
	db.settings.delete(keyOf(memberKey));

/**
 * Removes parts that the server refused, from the outbox and from what can be undone. Two leaders who import the same
 * file make the same ids: undoing a refused part would remove the households of the leader whose import was accepted.
 *
 * @throws StorageFull, StorageUnavailable
 */
export async function dropRefused(db: KairanDb, memberKey: MemberKey, refused: OutboxEntry[]): Promise<void> {
	const kept = await getKeptImport(db, memberKey);
	const parts = refused.map(({ args }) => args);
	if (kept) await keepImport(db, memberKey, { ...kept, done: withoutRefused(kept.done, parts) });
	for (const { id } of refused) await drop(db, id);
}
