import type { ArgsOf } from '#contract/commands';
import type { Moment, Sha256 } from '#contract/ids';
import type { ArchivePart } from '#domain/commands/archive/shared';
import type { Reading, Progress } from '#domain/roster/read-rows';
import type { Columns, FileRefusal, Sheet } from '#domain/roster/sheet';
import type { Plan } from '#domain/roster/plan';
import type { Household } from '#contract/households';
import type { Group } from '#contract/rows';

/** A file that was opened: its sheets, and what their columns seem to hold. */
export interface FileContent {
	sheets: Sheet[];
	columns: Columns[];
	/** The prefix of the ids that an import of this file makes. */
	id: string;
	/** What the file holds, when it is an archive of Kairan. */
	archive?: ArchiveSummary;
}

/** An archive as the leader is shown it before it is put in. */
export interface ArchiveSummary {
	/** The arguments of the command that starts the restore. */
	begin: ArgsOf<'archive.begin'>;
	at: Moment;
	households: number;
	circulars: number;
	receipts: number;
	pictures: number;
	/** Pictures that circulars name and the file lacks. */
	missing: number;
	/** The number of parts by which it is restored. */
	parts: number;
}

/** What the worker can be asked for: the arguments and the result of each method. */
interface ReaderMethods {
	open: (file: File) => FileContent;
	rows: (columns: Columns[]) => Reading;
	plan: (households: Household[], groups: Group[]) => Plan;
	part: (index: number) => ArchivePart;
	picture: (hash: Sha256) => Uint8Array<ArrayBuffer> | undefined;
}
export type ReaderMethod = keyof ReaderMethods;
export type ArgsOfMethod<M extends ReaderMethod> = Parameters<ReaderMethods[M]>;
export type ResultOf<M extends ReaderMethod> = ReturnType<ReaderMethods[M]>;

/** A request has a number of its own, which its responses carry too. */
export interface ReaderRequest<M extends ReaderMethod = ReaderMethod> {
	n: number;
	method: M;
	args: ArgsOfMethod<M>;
}

export type ReaderResponse = { n: number } & (
	{ result: ResultOf<ReaderMethod> } | { progress: Progress } | { refused: FileRefusal } | { failed: true }
);
