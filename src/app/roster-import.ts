import { ImportScreen } from '#features/roster/import/import-screen.svelte.ts';
import { startWorkerReader } from '#features/roster/import/reading/roster-reader';
import type { RestoreDeps } from '#features/roster/import/restore/restore-archive';
import type { Group } from '#contract/rows';
import type { Failure } from '#domain/failure';
import type { MemberKey, OutboxEntry } from '#local/db';
import { listGroups } from '#local/queries';
import { clearRefused, dropUploaded, missingOf, waitForOutbox } from '#local/restore';
import {
	dropKeptImport,
	dropRefused,
	getKeptImport,
	getLastImport,
	keepImport,
	waitForOtherImport,
	type KeptImport,
} from '#local/kept-import';
import { getRosterWithUnsent } from '#local/roster';
import { ask, askAll } from './ask';
import { db, newId, now } from './context';
import { engine } from './engine';
import { attempt, failureOf } from './failure';

/** The groups of the association, in order. */
export const readGroups = (memberKey: MemberKey): Promise<Group[]> => listGroups(db, memberKey);

/** The last import of this seat on this phone, until the leader says that it is right. */
export const readKeptImport = (memberKey: MemberKey): Promise<KeptImport | undefined> => getKeptImport(db, memberKey);

/** The import is right: it can't be undone any more. */
export const confirmImport = (memberKey: MemberKey): Promise<void> => dropKeptImport(db, memberKey);

/** The parts of an import among commands of the outbox. */
export const importParts = (entries: OutboxEntry[] = []): OutboxEntry[] =>
	entries.filter(({ name }) => name === 'roster.apply');

/** Drops refused parts of an import from the outbox and from what can be undone. Answers why it could not. */
export const dropRefusedParts = (memberKey: MemberKey, parts: OutboxEntry[]): Promise<Failure | undefined> =>
	failureOf(dropRefused(db, memberKey, parts));

/** Undoes the last import, without the parts that were refused. Answers whether it was undone. */
export async function undoLastImport(
	memberKey: MemberKey,
	screen: ImportScreen,
	refused: OutboxEntry[],
): Promise<boolean> {
	await dropRefusedParts(memberKey, refused);
	const last = await readKeptImport(memberKey);
	return last !== undefined && (await screen.undo(last));
}

/** The import of a file into the roster, as this member. */
export const importScreenFor = (memberKey: MemberKey): ImportScreen =>
	new ImportScreen({
		startReader: startWorkerReader,
		getRoster: () => getRosterWithUnsent(db, memberKey),
		getLastImport: () => getLastImport(db, memberKey),
		waitForOtherImport: (known) => waitForOtherImport(db, memberKey, known),
		newId,
		askAll: (commands) => askAll(memberKey, commands),
		getKept: () => getKeptImport(db, memberKey),
		keep: (done) => failureOf(keepImport(db, memberKey, done)),
		dropKept: () => dropKeptImport(db, memberKey),
		now,
		restore: restoreDeps(memberKey),
	});

/** The member's outbox and tables, as a restore works with them. */
const restoreDeps = (memberKey: MemberKey): RestoreDeps => ({
	ask: (command, files) => ask(memberKey, command, files),
	missingOf: (part) => missingOf(db, memberKey, part),
	waitForOutbox: (most, signal) => waitForOutbox(db, memberKey, most, signal),
	keepPicture: (bytes, type) => attempt(engine.addFile(memberKey, bytes, type)),
	dropUploaded: (hashes) => dropUploaded(db, memberKey, hashes),
	clearRefused: () => clearRefused(db, memberKey),
});
