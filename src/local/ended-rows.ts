import type { Moment } from '#contract/ids';
import { receiptId } from '#contract/names';
import type { Kind, Row } from '#contract/rows';
import { joinRequestEnd } from '#domain/join-requests';
import { dutyEnd, exemptionEnd, lessonApplicationEnd } from '#domain/retention';
import { clearedAt } from '#domain/safety/check';
import { rowsOf } from './confirmed-rows';
import type { KairanDb, MemberKey } from './db';

/** The kinds of rows that hold somebody's name and end by the clock. */
const KINDS = ['joinRequest', 'lessonApplication', 'lessonApplicants', 'duty', 'dutyExemption'] as const;

type Ending = Extract<Row, { kind: (typeof KINDS)[number] }>;

function endOf({ kind, row }: Ending): Moment | undefined {
	if (kind === 'joinRequest') return joinRequestEnd(row);
	if (kind === 'duty') return dutyEnd(row).toISOString();
	if (kind === 'dutyExemption') return exemptionEnd(row)?.toISOString();
	return lessonApplicationEnd(row).toISOString();
}

/**
 * Deletes what the server keeps no longer either: it deletes such rows by the clock, without a change, or with one that
 * a phone without signal does not hear of.
 */
export async function sweepEndedRows(db: KairanDb, now: Moment): Promise<void> {
	for (const { m } of await db.members.toArray()) {
		await sweepChecks(db, m, now);
		for (const kind of KINDS) {
			const isOver = (end: Moment | undefined) => end !== undefined && end <= now;
			const ended = (await rowsOf(db, m, kind)).filter((row) => isOver(endOf({ kind, row } as Ending)));
			await db.rows.bulkDelete(ended.map(({ id }) => [m, kind, id]));
		}
	}
}

/** Deletes safety checks whose time is over, with all that was said to them. */
async function sweepChecks(db: KairanDb, m: MemberKey, now: Moment): Promise<void> {
	const ended = (await rowsOf(db, m, 'safetyCheck')).filter((check) => clearedAt(check) <= now);
	if (ended.length === 0) return;
	const reports = (await rowsOf(db, m, 'safetyReport')).filter(({ check }) => ended.some(({ id }) => id === check));
	await db.rows.bulkDelete([
		...ended.map(({ id }): [MemberKey, Kind, string] => [m, 'safetyCheck', id]),
		...reports.map((row): [MemberKey, Kind, string] => [m, 'safetyReport', receiptId(row.check, row.household)]),
	]);
}
