import type { Id, Moment } from '#contract/ids';
import type { Failure } from '#i18n/failures';
import type { Roster } from '#local/ledgers';
import type { Import } from '#local/roster';
import type { AskAll } from '#local/series';
import type { Reader } from './reader';
import type { RestoreWorld } from './restore';

/** Where an import is: `pick` to `done` one after the other, or an archive put in whole, or an import taken back. */
export type Step =
	| 'pick'
	| 'reading'
	| 'columns'
	| 'plan'
	| 'applying'
	| 'done'
	| 'waiting'
	| 'undoing'
	| 'halfBack'
	| 'restoring'
	| 'restored';

/** What an import needs of the world. */
export interface ImportParts {
	reader: () => Reader;
	/** The roster as it is now, and the command that brought the last part of an import into it. */
	roster: () => Promise<Roster>;
	imported: () => Promise<Id | undefined>;
	/** Waits until another part of an import than the one `known` is the last that this phone knows of. */
	other: (known: Id | undefined) => Promise<void>;
	newId: () => Id;
	askAll: AskAll<Failure>;
	/** The import that can be taken back; another file is not taken in before that is settled. */
	kept: () => Promise<Import | undefined>;
	keep: (kept: Import) => Promise<Failure | undefined>;
	/** There is nothing to be taken back any more. */
	drop: () => Promise<void>;
	now: () => Moment;
	restore: RestoreWorld;
}
