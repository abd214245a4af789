import type { LessonApplicants, LessonApplication } from '#contract/lesson-applications';
import type { Household } from '#contract/households';
import type { Id, Moment } from '#contract/ids';
import { withoutApplicant, withoutPerson } from '#domain/lessons/applications';
import { lessonAndApplicants } from '#domain/commands/lessonApplication/shared';
import { groupOf } from '#domain/household';
import type { RowDoc } from '#functions/store/docs';
import { rowName } from '#functions/store/paths';
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
			if (list) lists.set(of, withoutApplicant(lesson, list, { id, association: readSet.association }, now));
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
function leavingNow({ readSet, changes }: EffectContext): Household[] {
	const find = findIn(readSet);
	return changes.rows.flatMap((one) => {
		if (one.kind !== 'household' || groupOf(one.row)) return [];
		const before = find('household', one.row.id);
		return before && (groupOf(before) || one.row.forgotten) ? [one.row] : [];
	});
}

/**
 * Takes what households that leave applied for off their cities' lists: nobody could cancel it. What was written is
 * deleted; of one that may return is kept that it stands no more, because a phone that does not hear of its leaving
 * before that is taken back would go on saying that there is a place.
 */
export async function endLessonApplications(context: EffectContext): Promise<void> {
	const { tx, readSet, changes } = context;
	const find = async ({ id, forgotten }: Household) => ({
		forgotten,
		docs: await tx.search.ownedBy(readSet.association, id, 'lessonApplication'),
	});
	const found = await Promise.all(leavingNow(context).map(find));
	for (const { forgotten, docs } of found)
		if (forgotten) changes.forgottenRows.push(...docs.map(({ kind, id }) => ({ kind, id })));
		else for (const doc of docs) putEnded(doc, context);
	// All at once: a list is read once, and written once.
	await takeOffLists(
		found.flatMap(({ docs }) => docs.map(({ row }) => row as LessonApplication)),
		context,
	);
}

function putEnded(doc: RowDoc, { readSet, changes }: EffectContext): void {
	readSet.rows.set(rowName(doc), doc);
	changes.rows.push({ kind: 'lessonApplication', row: withoutPerson(doc.row as LessonApplication) });
}
