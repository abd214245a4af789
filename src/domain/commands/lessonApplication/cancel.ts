import { refuse, type CommandDefinition } from '../definition';

/** One that was taken back already stays so. */
export const cancelLessonApplication = {
	roles: ['resident', 'family'],
	numbered: false,
	needs: ({ id }, { household }) => [
		...(household ? [{ kind: 'household' as const, id: household }] : []),
		{ kind: 'lessonApplication', id },
	],
	touched: ({ id }) => [{ kind: 'lessonApplication', id }],
	decide: ({ id }, { member, find }) => {
		const row = find('lessonApplication', id);
		// Another household's is unknown to this one.
		if (!row || row.household !== member.household) return refuse('LESSON_APPLICATION_UNKNOWN');
		if (row.state === 'cancelled') return { rows: [] };
		return { rows: [{ kind: 'lessonApplication', row: { ...row, state: 'cancelled' } }] };
	},
} satisfies CommandDefinition<'lessonApplication.cancel'>;
