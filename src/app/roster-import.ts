import { ImportScreen } from '#features/roster/import/import-screen.svelte.ts';
import { startWorkerReader } from '#features/roster/import/reading/roster-reader';
import type { RestoreDeps } from '#features/roster/import/restore/restore-archive';
import type { MemberKey } from '#local/db';
import { clearRefused, dropUploaded, missingOf, waitForOutbox } from '#local/restore';
import { dropKeptImport, getDoors, getKeptImport, getLastImport, keepImport, waitForOtherImport } from '#local/roster';
import { ask, askAll } from './ask';
import { db, newId, now } from './context';
import { engine } from './engine';
import { attempt } from './failure';

/** The import of a file into the roster, as this member. */
export const importScreenFor = (memberKey: MemberKey): ImportScreen =>
	new ImportScreen({
		startReader: startWorkerReader,
		getRoster: () => getDoors(db, memberKey),
		getLastImport: () => getLastImport(db, memberKey),
		waitForOtherImport: (known) => waitForOtherImport(db, memberKey, known),
		newId,
		askAll: (commands) => askAll(memberKey, commands),
		getKept: () => getKeptImport(db, memberKey),
		keep: async (done) => {
			const answer = await attempt(keepImport(db, memberKey, done));
			return 'failed' in answer ? answer.failed : undefined;
		},
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
