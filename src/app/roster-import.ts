import type { RestoreWorld } from '#features/roster/import/restore';
import type { MemberKey } from '#local/db';
import { clearRefused, dropSent, fewUnderWay, leftOf } from '#local/restore';
import { attempt } from './failure';
import { ask } from './ask';
import { db } from './context';
import { engine } from './engine';

/** The seat's outbox and tables, as a restore works with them. */
export const restoreWorld = (memberKey: MemberKey): RestoreWorld => ({
	ask: (command, files) => ask(memberKey, command, files),
	left: (part) => leftOf(db, memberKey, part),
	few: (most, signal) => fewUnderWay(db, memberKey, most, signal),
	keep: (bytes, type) => attempt(engine.addFile(memberKey, bytes, type)),
	drop: (hashes) => dropSent(db, memberKey, hashes),
	clear: () => clearRefused(db, memberKey),
});
