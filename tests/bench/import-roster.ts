import { guessSheets } from '#domain/roster/columns';
import { dryRun } from '#domain/roster/plan';
import { readRows } from '#domain/roster/read-rows';
import { readRosterFile } from '#features/roster/file/read';
import type { Row } from './row';

const ROWS = 5000;
const GROUPS = 400;

/** A roster as a spreadsheet writes it. */
export function rosterFile(rows = ROWS, groups = GROUPS): Uint8Array {
	const lines = Array.from(
		{ length: rows },
		(_, i) => `${(i % groups) + 1}班,試 ${i}郎,086-${String(i).padStart(7, '0')}`,
	);
	return new TextEncoder().encode(`\ufeff班,世帯主,電話\r\n${lines.join('\r\n')}\r\n`);
}

/**
 * A file of 5,000 rows, from its bytes to what it would change. In Node: the screen does the same in a worker, by
 * steps.
 */
export async function importRoster(): Promise<Row[]> {
	const bytes = rosterFile();
	const begun = performance.now();
	const sheets = await readRosterFile(bytes, 'roster.csv');
	const rows = readRows(sheets, guessSheets(sheets));
	const plan = dryRun(rows, [], []);
	const measured = Math.round(performance.now() - begun);
	if (plan.added.length !== ROWS) throw new Error(`${plan.added.length} of ${ROWS} rows were understood`);
	return [{ what: 'import of 5,000 rows: file to dry run', budget: 1000, measured, unit: 'ms', note: 'CSV, in Node' }];
}
