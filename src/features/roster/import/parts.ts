import type { Id, Moment } from '#contract/ids';
import type { Failure } from '#i18n/failures';
import type { Roster } from '#local/ledgers';
import type { Import } from '#local/roster';
import type { AskAll } from '#local/series';
import type { Reader } from './reader';
import type { RestoreWorld } from './restore';

/** What an import needs of the world. */
export interface ImportParts {
	reader: () => Reader;
	/** The roster as it is now, and the name of the last import into it. */
	roster: () => Promise<Roster>;
	imported: () => Promise<Id | undefined>;
	newId: () => Id;
	askAll: AskAll<Failure>;
	keep: (kept: Import) => Promise<Failure | undefined>;
	/** There is nothing to be taken back any more. */
	drop: () => Promise<void>;
	now: () => Moment;
	restore: RestoreWorld;
}
