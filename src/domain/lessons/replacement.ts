import type { ArgsOf } from '#contract/commands';
import type { Day, Id } from '#contract/ids';
import type { Hall, Lesson } from '#contract/lessons';
import { LESSON_PART } from '#contract/limits';
import type { Schedule } from './schedule';

export type ReplacementPart = ArgsOf<'lesson.replace'>;

/** What becomes of the rows of one kind. */
export interface RowChanges<R> {
	added: R[];
	changed: { before: R; after: R }[];
	ended: R[];
	same: number;
}

/** A schedule that takes the place of another one. */
export interface Replacement {
	halls: RowChanges<Hall>;
	lessons: RowChanges<Lesson>;
}

const textOf = (row: object) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

function changesOf<R extends { id: Id }>(before: readonly R[], after: readonly R[] | undefined): RowChanges<R> {
	if (!after) return { added: [], changed: [], ended: [], same: before.length };
	const [known, wanted] = [new Map(before.map((row) => [row.id, row])), new Set(after.map(({ id }) => id))];
	const changes: RowChanges<R> = { added: [], changed: [], ended: before.filter(({ id }) => !wanted.has(id)), same: 0 };
	for (const row of after) {
		const was = known.get(row.id);
		if (!was) changes.added.push(row);
		else if (textOf(was) === textOf(row)) changes.same += 1;
		else changes.changed.push({ before: was, after: row });
	}
	return changes;
}

/** How a lesson takes applications was settled at the desk: a file that says nothing of it changes nothing of it. */
function keepingApplications(lessons: readonly Lesson[], before: readonly Lesson[]): Lesson[] {
	const known = new Map(before.map((row) => [row.id, row]));
	return lessons.map((row) => {
		const takes = row.takes ?? known.get(row.id)?.takes;
		const seats = row.seats ?? (takes && known.get(row.id)?.seats);
		return { ...row, ...(takes && { takes }), ...(seats !== undefined && { seats }) };
	});
}

/** Compares a file with what there is. A lesson that is over stays: it goes by itself. */
export function replacementOf(
	{ halls, lessons }: Pick<Schedule, 'halls' | 'lessons'>,
	before: { halls: readonly Hall[]; lessons: readonly Lesson[] },
	today: Day,
): Replacement {
	return {
		halls: changesOf(before.halls, halls),
		lessons: changesOf(
			before.lessons.filter(({ day }) => day >= today),
			lessons && keepingApplications(lessons, before.lessons),
		),
	};
}

const sizeOf = ({ added, changed, ended }: RowChanges<unknown>) => added.length + changed.length + ended.length;

/** How many rows change. */
export const countOf = ({ halls, lessons }: Replacement): number => sizeOf(halls) + sizeOf(lessons);

/** The same the other way round: what was added ends, what was changed or ended is as it was. */
export function takenBack({ halls, lessons }: Replacement): Replacement {
	const back = <R>({ added, changed, ended }: RowChanges<R>): RowChanges<R> => ({
		added: ended,
		changed: changed.map(({ before, after }) => ({ before: after, after: before })),
		ended: added,
		same: 0,
	});
	return { halls: back(halls), lessons: back(lessons) };
}

/** What a row is asked for with: that it was ended, or that an archive brought it, is not said again. */
const bare = <R extends { gone?: unknown; restored?: unknown }>({ gone: _g, restored: _r, ...row }: R) => row;

type Step = { [K in keyof ReplacementPart]: { list: K; one: ReplacementPart[K][number] } }[keyof ReplacementPart];

/** Halls come before the lessons that are there, and go after them. */
function* stepsOf({ halls, lessons }: Replacement): Generator<Step> {
	for (const row of [...halls.added, ...halls.changed.map(({ after }) => after)])
		yield { list: 'halls', one: bare(row) };
	for (const row of [...lessons.added, ...lessons.changed.map(({ after }) => after)])
		yield { list: 'lessons', one: bare(row) };
	for (const { id } of lessons.ended) yield { list: 'endedLessons', one: id };
	for (const { id } of halls.ended) yield { list: 'endedHalls', one: id };
}

const noRows = (): ReplacementPart => ({ halls: [], lessons: [], endedHalls: [], endedLessons: [] });

/** The commands' arguments that carry it out, each with as many rows as one may have. */
export function partsOf(replacement: Replacement): ReplacementPart[] {
	const steps = [...stepsOf(replacement)];
	const parts: ReplacementPart[] = [];
	for (let at = 0; at < steps.length; at += LESSON_PART) {
		const part = noRows();
		for (const { list, one } of steps.slice(at, at + LESSON_PART)) (part[list] as unknown[]).push(one);
		parts.push(part);
	}
	return parts;
}
