import type { ArgsOf } from '#contract/commands';
import type { Id } from '#contract/ids';
import type { Row } from '#contract/rows';
import type { Find, Ref } from '../../row-set';
import { applicantsAfter } from '../lessonApplication/shared';
import type { CommandDefinition } from '../definition';

type Part = ArgsOf<'lesson.replace'>;

const refs = (kind: 'hall' | 'lesson' | 'lessonApplicants', ids: Id[]): Ref[] => ids.map((id) => ({ kind, id }));
const idsOf = (rows: { id: Id }[]) => rows.map(({ id }) => id);

const refsOf = ({ halls, lessons, endedHalls, endedLessons }: Part): Ref[] => [
	...refs('hall', [...idsOf(halls), ...endedHalls]),
	...refs('lesson', [...idsOf(lessons), ...endedLessons]),
];

/** Who applied for a lesson is told that it was changed, or is gone. */
const withApplicants = (part: Part): Ref[] => [
	...refsOf(part),
	...refs('lessonApplicants', [...idsOf(part.lessons), ...part.endedLessons]),
];

const countOf = (part: Part): number => Object.values(part).reduce((sum, rows) => sum + rows.length, 0);

/** Fields in the order of their names: the same row may come with its fields in another one. */
const textOf = (row: object): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

function isNew(row: Row, find: Find): boolean {
	if (row.kind !== 'hall' && row.kind !== 'lesson') return false;
	const before = find(row.kind, row.row.id);
	return before === undefined || textOf(before) !== textOf(row.row);
}

/** The schedule of a city, which its file makes: nobody but the city's own seats, and nothing of an association. */
export const replaceLessons = {
	roles: ['city'],
	needs: withApplicants,
	touched: refsOf,
	audit: (part) => ({ count: countOf(part) }),
	decide: ({ halls, lessons, endedHalls, endedLessons }, { find, stamp: { now: gone } }) => {
		const put = [
			...halls.map((row): Row => ({ kind: 'hall', row })),
			...lessons.map((row): Row => ({ kind: 'lesson', row })),
		];
		const ended = [
			...endedHalls.flatMap((id): Row[] => {
				const row = find('hall', id);
				return row && row.gone === undefined ? [{ kind: 'hall', row: { ...row, gone } }] : [];
			}),
			...endedLessons.flatMap((id): Row[] => {
				const row = find('lesson', id);
				return row && row.gone === undefined ? [{ kind: 'lesson', row: { ...row, gone } }] : [];
			}),
		];
		const rows = [...put.filter((row) => isNew(row, find)), ...ended];
		const lists = rows.flatMap((one) => (one.kind === 'lesson' ? applicantsAfter(one.row, find, gone) : []));
		return { rows: [...rows, ...lists] };
	},
} satisfies CommandDefinition<'lesson.replace'>;
