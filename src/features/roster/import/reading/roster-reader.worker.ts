import type { Sha256 } from '#contract/ids';
import { sha256 } from '#contract/sha256';
import type { ArchivePart } from '#domain/commands/archive/shared';
import { guessSheets } from '#domain/roster/columns';
import { dryRun } from '#domain/roster/plan';
import type { RosterRow } from '#domain/roster/problems';
import { readInSteps, type Progress, type Reading } from '#domain/roster/read-rows';
import type { Columns, Sheet } from '#domain/roster/sheet';
import { FILE_LIMITS } from '../../file/limits';
import { readRosterFile } from '../../file/read';
import { FileRefused } from '../../file/refused';
import type { ArgsOfMethod, FileContent, ReaderMethod, ReaderRequest, ReaderResponse, ResultOf } from './messages';
import { openArchive, type OpenedArchive } from './open-archive';

/*
 * Reads a roster file and compares it with the roster, away from the screen's thread. One worker reads one file; what
 * it has read stays here between the requests.
 */

let sheets: Sheet[] = [];
let rows: RosterRow[] = [];
let archive: OpenedArchive | undefined;

/** Hex digits of the file's digest that begin its ids: 64 bits. */
const ID_DIGITS = 16;
const idPrefix = (hash: Sha256) => `i${hash.slice(0, ID_DIGITS)}`;

async function open(file: File): Promise<FileContent> {
	archive = await openArchive(file, new Date().toISOString());
	if (archive) {
		const { summary, sheet } = archive;
		sheets = [sheet];
		return { sheets, columns: guessSheets(sheets), id: idPrefix(summary.begin.archive), archive: summary };
	}
	if (file.size > FILE_LIMITS.unpackedBytes) throw new FileRefused('tooLarge');
	const bytes = new Uint8Array(await file.arrayBuffer());
	const hash = await sha256(bytes);
	sheets = await readRosterFile(bytes, file.name);
	return { sheets, columns: guessSheets(sheets), id: idPrefix(hash) };
}

function read(columns: Columns[], onprogress: (progress: Progress) => void): Reading {
	const steps = readInSteps(sheets, columns);
	for (;;) {
		const { done, value } = steps.next();
		if (done) {
			rows = value.rows;
			return value;
		}
		onprogress(value);
	}
}

function partOf(index: number): ArchivePart {
	const part = archive?.parts[index];
	if (!part) throw new Error('the archive has no such part');
	return part;
}

type Handler<M extends ReaderMethod> = (
	args: ArgsOfMethod<M>,
	onprogress: (progress: Progress) => void,
) => ResultOf<M> | Promise<ResultOf<M>>;

const handlers: { [M in ReaderMethod]: Handler<M> } = {
	open: ([file]) => open(file),
	rows: ([columns], onprogress) => read(columns, onprogress),
	plan: ([households, groups]) => dryRun(rows, households, groups),
	part: ([index]) => partOf(index),
	picture: async ([hash]) => archive?.picture(hash),
};

const respond = (response: ReaderResponse) => postMessage(response);

async function handle<M extends ReaderMethod>({ n, method, args }: ReaderRequest<M>): Promise<void> {
	try {
		const result = await handlers[method](args, (progress) => respond({ n, progress }));
		respond({ n, result });
	} catch (error) {
		respond(error instanceof FileRefused ? { n, refused: error.code } : { n, failed: true });
	}
}

addEventListener('message', ({ data }: MessageEvent<ReaderRequest>) => void handle(data));
