import { DESK } from '../../permission';
import type { CommandDefinition } from '../definition';

export const cancelLesson = {
	roles: DESK,
	needs: (_, { association }) => [{ kind: 'lessonRequest', id: association }],
	touched: (_, { association }) => [{ kind: 'lessonRequest', id: association }],
	audit: () => ({}),
	decide: (_, { member, find, stamp }) => {
		const row = find('lessonRequest', member.association);
		if (!row || row.withdrawn !== undefined) return { rows: [] };
		return { rows: [{ kind: 'lessonRequest', row: { ...row, withdrawn: stamp.now } }] };
	},
} satisfies CommandDefinition<'lesson.cancel'>;
