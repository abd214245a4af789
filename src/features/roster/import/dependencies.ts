import type { Id, Moment } from '#contract/ids';
import type { Failure } from '#domain/failure';
import type { Roster } from '#local/roster';
import type { KeptImport } from '#local/kept-import';
import type { AskAll } from '#local/series';
import type { RosterReader } from './reading/roster-reader';
import type { RestoreDeps } from './restore/restore-archive';

/**
 * What the import screen needs of the phone: its roster and outbox, its clock and ids, and a worker that reads files.
 */
export interface ImportDeps {
	/** Starts a reader for one file. */
	startReader: () => RosterReader;
	/** The roster as it is now. */
	getRoster: () => Promise<Roster>;
	/** The command that brought the last part of any import into the roster. */
	getLastImport: () => Promise<Id | undefined>;
	/** Resolves once `getLastImport` would answer something else than `known`. */
	waitForOtherImport: (known: Id | undefined) => Promise<void>;
	askAll: AskAll<Failure>;
	/** The import that can be undone; no other file is imported before that is settled. */
	getKept: () => Promise<KeptImport | undefined>;
	keep: (kept: KeptImport) => Promise<Failure | undefined>;
	dropKept: () => Promise<void>;
	newId: () => Id;
	now: () => Moment;
	restore: RestoreDeps;
}
