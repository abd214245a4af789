import type { Id } from '#contract/ids';
import type { Reading } from '#domain/roster/read-rows';
import type { Columns, FileRefusal } from '#domain/roster/sheet';
import type { Failure } from '#domain/failure';
import { FileRefused } from '../file/refused';
import type { ApplyResult } from './applying/apply-parts';
import type { Answers } from './comparison/answers.svelte';
import type { FileContent } from './reading/messages';
import type { RosterReader } from './reading/roster-reader';
import type { RestoreResult } from './restore/restore-archive';
import type { Task } from './task.svelte';

/*
 * The states of the import screen. Each holds what its view shows and what the next step needs; the transitions are the
 * methods of RosterImport, ImportUndo and ArchiveRestore, which take the state that they start from.
 */

/** A file, and the worker that has it open. */
export interface OpenFile {
	name: string;
	reader: RosterReader;
}

export interface RosterFile extends OpenFile {
	content: FileContent;
}

/** No file yet, or none any more: `problem` says why the last one came to nothing. */
interface PickState {
	step: 'pick';
	problem?: FileProblem | undefined;
}

export interface ReadingState {
	step: 'reading';
	file: OpenFile;
	task: Task;
}

/** The file is read; the leader looks at which column is what. */
export interface ColumnsState {
	step: 'columns';
	file: RosterFile;
	columns: Columns[];
	/** The rows as these columns make them; while they are read again, those of the columns before. */
	reading: Reading;
}

/** The dry run is shown. */
export interface ComparisonState {
	step: 'comparison';
	file: RosterFile;
	columns: ColumnsState;
	answers: Answers;
	/** Of the roster that the rows were compared with: see `fingerprintOf`. */
	fingerprint: string;
	/** The last part of an import that was in that roster. */
	lastImport: Id | undefined;
	/** It was compared again, because somebody else changed the roster meanwhile. */
	isRepeated: boolean;
	/** Why the import could not start. */
	failed?: Failure;
}

export interface ApplyingState {
	step: 'applying';
	file: RosterFile;
	task: Task;
}

/** All parts were asked for, or it was stopped. The file is still open: it can be compared again. */
export interface AppliedState {
	step: 'applied';
	file: RosterFile;
	comparison: ComparisonState;
	result: ApplyResult;
}

/** An import of another device was first, and has to arrive before the file can be compared again. */
export interface OtherImportState {
	step: 'otherImport';
	file: RosterFile;
}

export type ImportState =
	PickState | ReadingState | ColumnsState | ComparisonState | ApplyingState | AppliedState | OtherImportState;

interface UndoingState {
	step: 'undoing';
	task: Task;
}

/** Stopped, or a part of it was refused: it can be undone again later. */
interface UndoIncompleteState {
	step: 'undoIncomplete';
	result: ApplyResult;
}

export type UndoState = UndoingState | UndoIncompleteState;

interface RestoringState {
	step: 'restoring';
	task: Task;
}

interface RestoredState {
	step: 'restored';
	/** The name of the association that the archive is of. */
	association: string;
	result: RestoreResult;
}

export type RestoreState = RestoringState | RestoredState;

/** Why a file came to nothing. */
export type FileProblem = FileRefusal | 'unexpected';

/** The problem that an error means; what nobody foresaw is reported, too. */
export function problemOf(error: unknown): FileProblem {
	if (error instanceof FileRefused) return error.code;
	reportError(error);
	return 'unexpected';
}
