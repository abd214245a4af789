import { guessSheets } from '#domain/roster/columns';
import { dryRun } from '#domain/roster/plan';
import type { RosterRow } from '#domain/roster/problems';
import { readInSteps, type Reading } from '#domain/roster/rows';
import type { Columns, Sheet } from '#domain/roster/sheet';
import { readArchive } from '../file/archive';
import { readRosterFile } from '../file/read';
import { FileRefused } from '../file/refused';
import type { Answer, Opened, Question } from './messages';

/** Reads, understands and compares a roster file, away from the screen. One worker for one file; it ends with it. */

let sheets: Sheet[] = [];
let rows: RosterRow[] = [];

/** So many signs of the file's digest begin its ids: 64 bits. */
const ID_DIGITS = 16;

async function open(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Opened> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	const archive = readArchive(bytes);
	sheets = archive ? [archive] : await readRosterFile(bytes, name);
	return { sheets, columns: guessSheets(sheets), id: `i${hex.slice(0, ID_DIGITS)}`, isArchive: archive !== undefined };
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
			return { opened: await open(question.bytes, question.name) };
		case 'rows':
			return { reading: read(question.columns, tell) };
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
