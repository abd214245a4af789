import type { Moment } from '#contract/ids';
import type { Row } from '#contract/rows';
import { joinRequestEnd } from '#domain/join-requests';
import { lessonApplicationEnd } from '#domain/retention';
import { rowsOf } from './confirmed-rows';
import type { KairanDb } from './db';

/** The kinds of rows that hold somebody's name and end by the clock. */
const KINDS = ['joinRequest', 'lessonApplication', 'lessonApplicants'] as const;

type Ending = Extract<Row, { kind: (typeof KINDS)[number] }>;

const endOf = ({ kind, row }: Ending): Moment =>
	kind === 'joinRequest' ? joinRequestEnd(row) : lessonApplicationEnd(row).toISOString();

/** Deletes what the server keeps no longer either: it deletes such rows by the clock, without a change. */
export async function sweepEndedRows(db: KairanDb, now: Moment): Promise<void> {
	for (const { m } of await db.members.toArray())
		for (const kind of KINDS) {
			const ended = (await rowsOf(db, m, kind)).filter((row) => endOf({ kind, row } as Ending) <= now);
			await db.rows.bulkDelete(ended.map(({ id }) => [m, kind, id]));
		}
}
