import type { Sha256 } from '#contract/ids';
import { sha256 } from '#contract/sha256';
import type { ArchivePart } from '#domain/decide/archive';
import { guessSheets } from '#domain/roster/columns';
import { dryRun } from '#domain/roster/plan';
import type { RosterRow } from '#domain/roster/problems';
import { readInSteps, type Reading } from '#domain/roster/rows';
import type { Columns, Sheet } from '#domain/roster/sheet';
import { FILE_LIMITS } from '../file/limits';
import { readRosterFile } from '../file/read';
import { FileRefused } from '../file/refused';
import { openArchive, type OpenedArchive } from './archive';
import type { Answer, Opened, Question } from './messages';

/** Reads, understands and compares a roster file, away from the screen. One worker for one file; it ends with it. */

let sheets: Sheet[] = [];
let rows: RosterRow[] = [];
let archive: OpenedArchive | undefined;

/** So many signs of the file's digest begin its ids: 64 bits. */
const ID_DIGITS = 16;

async function open(file: File): Promise<Opened> {
	archive = await openArchive(file, new Date().toISOString());
	if (archive) {
		const { held, sheet } = archive;
		sheets = [sheet];
		return { sheets, columns: guessSheets(sheets), id: beginOfIds(held.begin.archive), archive: held };
	}
	if (file.size > FILE_LIMITS.unpackedBytes) throw new FileRefused('tooLarge');
	const bytes = new Uint8Array(await file.arrayBuffer());
	const hash = await sha256(bytes);
	sheets = await readRosterFile(bytes, file.name);
	return { sheets, columns: guessSheets(sheets), id: beginOfIds(hash) };
}

const beginOfIds = (hash: Sha256) => `i${hash.slice(0, ID_DIGITS)}`;

function partOf(n: number): ArchivePart {
	const part = archive?.parts[n];
	if (!part) throw new Error('the archive has no such part');
	return part;
}

function read(columns: Columns[], tell: (answer: Answer) => void): Reading {
	const steps = readInSteps(sheets, columns);
	for (;;) {
		const { done, value } = steps.next();
		if (done) {
			rows = value.rows;
			return value;
		}
		tell({ progress: value });
	}
}

async function answer(question: Question, tell: (answer: Answer) => void): Promise<Answer> {
	switch (question.do) {
		case 'open':
			return { opened: await open(question.file) };
		case 'rows':
			return { reading: read(question.columns, tell) };
		case 'part':
			return { part: partOf(question.n) };
		case 'picture':
			return { picture: await archive?.picture(question.hash) };
		case 'plan':
			return { plan: dryRun(rows, question.households, question.groups) };
	}
}

addEventListener('message', ({ data: { n, question } }: MessageEvent<{ n: number; question: Question }>) => {
	const tell = (one: Answer) => postMessage({ n, answer: one });
	answer(question, tell).then(tell, (error: unknown) =>
		tell(error instanceof FileRefused ? { refused: error.code } : { failed: true }),
	);
});
