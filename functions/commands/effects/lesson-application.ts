import type { LessonApplication } from '#contract/lesson-applications';
import { asListed, isTaking, refuseAnother, withApplicant } from '#domain/lessons/applications';
import { findIn } from '#functions/store/read-set';
import type { EffectContext, EffectsOf, Refused } from './effect';
import { readLessons, takeOffLists, tellLater } from './shared/lesson-applications';

/** The application as the domain decided it. */
const applicationIn = ({ changes }: EffectContext): LessonApplication | undefined =>
	changes.rows.flatMap((one) => (one.kind === 'lessonApplication' ? [one.row] : []))[0];

/** Puts an application on the city's list, and says in it what became of that. */
async function putOnList(context: EffectContext): Promise<Refused | undefined> {
	const { tx, readSet, changes, now } = context;
	const row = applicationIn(context);
	if (!row) return undefined;
	const own = await tx.search.ownedBy(readSet.association, row.household, 'lessonApplication');
	const another = refuseAnother(
		row,
		own.map((doc) => doc.row as LessonApplication),
		now,
	);
	if (another) return another;
	const other = await readLessons(tx, row.city, [row.lesson]);
	const find = findIn(other);
	if (find('association', row.city)?.tenant !== 'city') return { refused: 'ASSOCIATION_UNKNOWN', detail: 'city' };
	const lesson = find('lesson', row.lesson);
	if (!lesson || lesson.gone !== undefined) return { refused: 'LESSON_UNKNOWN' };
	if (!isTaking(lesson, now)) return { refused: 'LESSON_CLOSED' };
	const { id, name, phone, people } = row;
	const applicant = { id, name, ...(phone && { phone }), people, association: readSet.association, at: now };
	const put = withApplicant(lesson, find('lessonApplicants', lesson.id), applicant);
	if ('refused' in put) return put;
	changes.rows = [{ kind: 'lessonApplication', row: asListed(row, put.list) }];
	changes.elsewhere.push({ readSet: other, rows: [{ kind: 'lessonApplicants', row: put.list }] });
	return undefined;
}

/** After a command of a city: those who applied for a lesson are told what changed. */
export async function tellLessonApplicants({ readSet, changes, now }: EffectContext): Promise<void> {
	for (const one of changes.rows)
		if (one.kind === 'lessonApplicants') tellLater(readSet.association, one.row.id, changes, now);
}

export const lessonApplicationEffects: EffectsOf<'lessonApplication'> = {
	'lessonApplication.send': (_, context) => putOnList(context),
	'lessonApplication.cancel': async (_, context) => {
		const row = applicationIn(context);
		if (row) await takeOffLists([row], context);
	},
	'lessonApplication.answer': (_, context) => tellLessonApplicants(context),
	'lessonApplication.set': (_, context) => tellLessonApplicants(context),
};
