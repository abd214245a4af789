import { applicantsAfter, lessonAndApplicants } from '../lessonApplication/shared';
import type { CommandDefinition } from '../definition';

export const putLesson = {
	roles: ['officer', 'chair', 'city'],
	needs: ({ id }) => lessonAndApplicants({ lesson: id }),
	touched: ({ id }) => [{ kind: 'lesson', id }],
	audit: ({ id }) => ({ lesson: id }),
	decide: (row, { find, stamp }) => ({ rows: [{ kind: 'lesson', row }, ...applicantsAfter(row, find, stamp.now)] }),
} satisfies CommandDefinition<'lesson.put'>;
