import type { RestoreWorld } from '#features/roster/import/restore';
import type { MemberKey } from '#local/db';
import { clearRefused, dropSent, fewUnderWay, leftOf } from '#local/restore';
import { attempt } from '../../../attempt';
import { addFile, db } from '../../../kairan';
import { asked } from '../../desk';

/** The seat's outbox and tables, as a restore works with them. */
export const restoreWorld = (m: MemberKey): RestoreWorld => ({
	ask: (command, files) => asked(m, command, files),
	left: (part) => leftOf(db, m, part),
	few: (most, signal) => fewUnderWay(db, m, most, signal),
	keep: (bytes, type) => attempt(addFile(m, bytes, type)),
	drop: (hashes) => dropSent(db, m, hashes),
	clear: () => clearRefused(db, m),
});
