import type { CommandDefinition } from '../definition';

export const putLesson = {
	roles: ['officer', 'chair', 'city'],
	needs: () => [],
	touched: ({ id }) => [{ kind: 'lesson', id }],
	audit: ({ id }) => ({ lesson: id }),
	decide: (row) => ({ rows: [{ kind: 'lesson', row }] }),
} satisfies CommandDefinition<'lesson.put'>;
