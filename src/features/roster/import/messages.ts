import type { Reading, Progress } from '#domain/roster/rows';
import type { Columns, FileRefusal, Sheet } from '#domain/roster/sheet';
import type { Plan } from '#domain/roster/plan';
import type { Group, Household } from '#contract/rows';

/** A file that was read: its tables, and where they seem to keep what. */
export interface Opened {
	sheets: Sheet[];
	columns: Columns[];
	/** The begin of the ids that an import of this file makes. */
	id: string;
	isArchive: boolean;
}

/** What the worker is asked for, each with a number that its answer carries too. */
export type Question =
	| { do: 'open'; bytes: Uint8Array<ArrayBuffer>; name: string }
	| { do: 'rows'; columns: Columns[] }
	| { do: 'plan'; households: Household[]; groups: Group[] };

export type Answer =
	| { opened: Opened }
	| { reading: Reading }
	| { plan: Plan }
	| { progress: Progress }
	| { refused: FileRefusal }
	| { failed: true };
