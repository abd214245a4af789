import type { Lesson } from '#contract/lessons';
import { refuse, type CommandDefinition } from '../definition';
import { applicantsAfter, lessonAndApplicants } from './shared';

/** With more places, or where it accepts by itself from now on, those who wait are moved up. Nobody loses a place. */
export const setLessonApplications = {
	roles: ['city'],
	needs: lessonAndApplicants,
	touched: ({ lesson }) => [{ kind: 'lesson', id: lesson }],
	audit: ({ lesson }) => ({ lesson }),
	decide: ({ lesson: id, takes, seats }, { find, stamp }) => {
		const before = find('lesson', id);
		if (!before || before.gone !== undefined) return refuse('LESSON_UNKNOWN');
		if (before.takes === takes && before.seats === seats) return { rows: [] };
		const { takes: _t, seats: _s, ...rest } = before;
		const row: Lesson = { ...rest, ...(takes && { takes }), ...(seats !== undefined && { seats }) };
		return { rows: [{ kind: 'lesson', row }, ...applicantsAfter(row, find, stamp.now)] };
	},
} satisfies CommandDefinition<'lessonApplication.set'>;
