import type { ArgsOf } from '#contract/commands';
import type { Moment, Sha256 } from '#contract/ids';
import type { ArchivePart } from '#domain/decide/archive';
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
	/** What the file holds, when it is an archive of Kairan. */
	archive?: Held;
}

/** An archive as the leader is shown it before it is put in. */
export interface Held {
	/** What begins the restore. */
	begin: ArgsOf<'archive.begin'>;
	at: Moment;
	households: number;
	circulars: number;
	receipts: number;
	pictures: number;
	/** Pictures that circulars name and the file lacks. */
	missing: number;
	/** The parts that it is put in by. */
	parts: number;
}

/** What the worker is asked for, each with a number that its answer carries too. */
export type Question =
	| { do: 'open'; file: File }
	| { do: 'rows'; columns: Columns[] }
	| { do: 'part'; n: number }
	| { do: 'picture'; hash: Sha256 }
	| { do: 'plan'; households: Household[]; groups: Group[] };

export type Answer =
	| { opened: Opened }
	| { reading: Reading }
	| { plan: Plan }
	| { part: ArchivePart }
	| { picture: Uint8Array<ArrayBuffer> | undefined }
	| { progress: Progress }
	| { refused: FileRefusal }
	| { failed: true };
