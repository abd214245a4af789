import { refuse, type CommandDefinition } from '../definition';

/** An answer is to the request as the city saw it: not to another one that came meanwhile, nor to one taken back. */
export const answerLesson = {
	roles: ['city'],
	needs: ({ id }) => [{ kind: 'lessonRequest', id }],
	touched: ({ id }) => [{ kind: 'lessonRequest', id }],
	audit: ({ id }) => ({ registered: id }),
	decide: ({ id, asked, text, day }, { member, find, stamp }) => {
		const row = find('lessonRequest', id);
		if (row?.at !== asked || row.withdrawn !== undefined) return refuse('REQUEST_CHANGED');
		const answer = { text, ...(day !== undefined && { day }), at: stamp.now, by: member.name };
		return { rows: [{ kind: 'lessonRequest', row: { ...row, answer } }] };
	},
} satisfies CommandDefinition<'lesson.answer'>;
