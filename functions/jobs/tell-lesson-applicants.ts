import type { LessonApplicant, LessonApplicants } from '#contract/lesson-applications';
import type { Id, Moment } from '#contract/ids';
import { lessonAnswerJob } from './notice-lesson-answer';
import { asListed, isNews } from '#domain/lessons/applications';
import { findIn, noChanges } from '#functions/store/read-set';
import { record } from '#functions/store/record';
import type { Tx } from '#functions/store/tx';
import type { JobDeps } from './job';
import type { JobLease } from './lease';

/** One application that may say something else than the list. */
interface Telling {
	city: Id;
	lesson: Id;
	association: Id;
	application: Id;
	household: Id;
	at: Moment;
}

/**
 * Brings what a lesson's list says into the applications of those who stand on it, wherever they live: that they have a
 * place, that they wait, that the lesson is gone. Each in a transaction of its own, so that none keeps back another.
 */
export async function tellLessonApplicants(lease: JobLease, { store, now, dispatchJobs }: JobDeps): Promise<void> {
	const { association: city, rows } = lease.job;
	for (const { id: lesson } of rows) {
		const list = await store.delivery.row(city, 'lessonApplicants', lesson);
		for (const [association, entries] of byAssociation(list)) {
			const ids = entries.map(({ id }) => id);
			for (const row of (await store.delivery.rows(association, 'lessonApplication', ids)).values()) {
				if (!list || asListed(row, list) === row) continue;
				const { id: application, household } = row;
				const told = { city, lesson, association, application, household, at: now() };
				const job = await store.transact((tx) => tell(tx, told));
				if (job !== undefined) await dispatchJobs?.([job]);
				await lease.renew();
			}
		}
	}
	return lease.end();
}

function byAssociation(list: LessonApplicants | undefined): Map<Id, LessonApplicant[]> {
	const found = new Map<Id, LessonApplicant[]>();
	for (const entry of list?.entries ?? [])
		found.set(entry.association, [...(found.get(entry.association) ?? []), entry]);
	return found;
}

/**
 * The list and the application are read anew: meanwhile either may have changed. Answers the job that tells the
 * household's phones, where there is something to tell.
 */
async function tell(
	tx: Tx,
	{ city, lesson, association, application, household, at }: Telling,
): Promise<Id | undefined> {
	const there = await tx.read(city, { head: false, rows: [{ kind: 'lessonApplicants', id: lesson }] });
	const rows = [{ kind: 'lessonApplication' as const, id: application }];
	const here = await tx.read(association, { head: false, rows, members: [household] });
	const [list, row] = [findIn(there)('lessonApplicants', lesson), findIn(here)('lessonApplication', application)];
	const next = list && row && asListed(row, list);
	if (!next || next === row) return undefined;
	const [id, job] = lessonAnswerJob(association, application, at);
	const told = isNews(row, next);
	const jobs = new Map(told ? [[id, job]] : []);
	record(tx, here, { ...noChanges(), unnumbered: true, rows: [{ kind: 'lessonApplication', row: next }], jobs });
	return told ? id : undefined;
}
