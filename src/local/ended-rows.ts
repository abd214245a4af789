import type { Moment } from '#contract/ids';
import type { KairanDb } from './db';
import { sweepJoinRequests } from './join-requests';
import { sweepLessonApplications } from './lesson-applications';

/** Deletes what the server keeps no longer either: it deletes such rows by the clock, without a change. */
export async function sweepEndedRows(db: KairanDb, now: Moment): Promise<void> {
	await sweepJoinRequests(db, now);
	await sweepLessonApplications(db, now);
}
