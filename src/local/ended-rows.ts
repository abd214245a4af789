import type { Moment } from '#contract/ids';
import type { Row } from '#contract/rows';
import { joinRequestEnd } from '#domain/join-requests';
import { dutyEnd, exemptionEnd, lessonApplicationEnd } from '#domain/retention';
import { rowsOf } from './confirmed-rows';
import type { KairanDb } from './db';

/** The kinds of rows that hold somebody's name and end by the clock. */
const KINDS = ['joinRequest', 'lessonApplication', 'lessonApplicants', 'duty', 'dutyExemption'] as const;

type Ending = Extract<Row, { kind: (typeof KINDS)[number] }>;

function endOf({ kind, row }: Ending): Moment | undefined {
	if (kind === 'joinRequest') return joinRequestEnd(row);
	if (kind === 'duty') return dutyEnd(row).toISOString();
	if (kind === 'dutyExemption') return exemptionEnd(row)?.toISOString();
	return lessonApplicationEnd(row).toISOString();
}

/** Deletes what the server keeps no longer either: it deletes such rows by the clock, without a change. */
export async function sweepEndedRows(db: KairanDb, now: Moment): Promise<void> {
	for (const { m } of await db.members.toArray())
		for (const kind of KINDS) {
			const isOver = (end: Moment | undefined) => end !== undefined && end <= now;
			const ended = (await rowsOf(db, m, kind)).filter((row) => isOver(endOf({ kind, row } as Ending)));
			await db.rows.bulkDelete(ended.map(({ id }) => [m, kind, id]));
		}
}
