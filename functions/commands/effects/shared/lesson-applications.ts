import type { LessonApplicants, LessonApplication } from '#contract/lesson-applications';
import type { Id, Moment } from '#contract/ids';
import { withoutApplicant } from '#domain/lessons/applications';
import { lessonAndApplicants } from '#domain/commands/lessonApplication/shared';
import { groupOf } from '#domain/household';
import { refOf } from '#domain/row-set';
import { findIn, type Changes, type ReadSet } from '#functions/store/read-set';
import type { Tx } from '#functions/store/tx';
import type { EffectContext } from '../effect';

/** What a city's tenant has of some lessons, to be written with a command of another one. */
export const readLessons = (tx: Tx, city: Id, lessons: Id[]): Promise<ReadSet> =>
	tx.read(city, {
		head: true,
		rows: [{ kind: 'association', id: city }, ...lessons.flatMap((lesson) => lessonAndApplicants({ lesson }))],
	});

/** Asks for the job that brings what a list says to those on it. One of a list waits at a time: it reads it anew. */
export function tellLater(city: Id, lesson: Id, { jobs }: Changes, now: Moment): void {
	jobs.set(`${city}.${lesson}.tellLessonApplicants`, {
		...{ name: 'tellLessonApplicants', association: city, rows: [{ kind: 'lessonApplicants', id: lesson }] },
		...{ at: now, due: now, retries: [] },
	});
}

/** True where somebody who stayed on the list is another than before. */
const isNews = (before: LessonApplicants, after: LessonApplicants): boolean =>
	after.entries.some((one) => !before.entries.includes(one));

/** Takes applications off their cities' lists, in the same transaction. */
export async function takeOffLists(
	applications: LessonApplication[],
	{ tx, readSet, changes, now }: EffectContext,
): Promise<void> {
	for (const city of new Set(applications.map((one) => one.city))) {
		const ofCity = applications.filter((one) => one.city === city);
		const other = await readLessons(tx, city, [...new Set(ofCity.map(({ lesson }) => lesson))]);
		const find = findIn(other);
		const lists = new Map<Id, LessonApplicants>();
		for (const { id, lesson: of } of ofCity) {
			const [lesson, list] = [find('lesson', of), lists.get(of) ?? find('lessonApplicants', of)];
			if (!lesson || !list) continue;
			lists.set(of, withoutApplicant(lesson, list, { id, association: readSet.association }));
		}
		const changed = [...lists.values()].filter((list) => list !== find('lessonApplicants', list.id));
		if (changed.length === 0) continue;
		changes.elsewhere.push({ readSet: other, rows: changed.map((row) => ({ kind: 'lessonApplicants', row })) });
		for (const list of changed) {
			const before = find('lessonApplicants', list.id);
			if (before && isNews(before, list)) tellLater(city, list.id, changes, now);
		}
	}
}

/** The households that leave by a command, or are forgotten. */
function leavingNow({ readSet, changes }: EffectContext): Id[] {
	const find = findIn(readSet);
	return changes.rows.flatMap((one) => {
		if (one.kind !== 'household' || groupOf(one.row)) return [];
		const before = find('household', one.row.id);
		return before && (groupOf(before) || one.row.forgotten) ? [one.row.id] : [];
	});
}

/** Deletes the applications of households that leave, here and on their cities' lists: nobody could cancel them. */
export async function endLessonApplications(context: EffectContext): Promise<void> {
	const { tx, readSet, changes } = context;
	const leaving = leavingNow(context);
	const found = await Promise.all(leaving.map((id) => tx.search.ownedBy(readSet.association, id, 'lessonApplication')));
	const rows = found.flat().map(({ row }) => row as LessonApplication);
	changes.forgottenRows.push(...rows.map((row) => refOf({ kind: 'lessonApplication', row })));
	await takeOffLists(rows, context);
}
