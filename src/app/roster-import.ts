import type { RestoreDeps } from '#features/roster/import/restore/restore-archive';
import type { MemberKey } from '#local/db';
import { clearRefused, dropUploaded, missingOf, waitForOutbox } from '#local/restore';
import { attempt } from './failure';
import { ask } from './ask';
import { db } from './context';
import { engine } from './engine';

/** The seat's outbox and tables, as a restore works with them. */
export const restoreDeps = (memberKey: MemberKey): RestoreDeps => ({
	ask: (command, files) => ask(memberKey, command, files),
	missingOf: (part) => missingOf(db, memberKey, part),
	waitForOutbox: (most, signal) => waitForOutbox(db, memberKey, most, signal),
	keepPicture: (bytes, type) => attempt(engine.addFile(memberKey, bytes, type)),
	dropUploaded: (hashes) => dropUploaded(db, memberKey, hashes),
	clearRefused: () => clearRefused(db, memberKey),
});
