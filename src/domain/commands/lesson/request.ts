import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';

/** One request at a time: another one takes its place, and with it goes the answer to the one before. */
export const requestLesson = {
	roles: DESK,
	needs: (_, { association }) => [{ kind: 'association', id: association }],
	touched: (_, { association }) => [{ kind: 'lessonRequest', id: association }],
	audit: () => ({}),
	decide: (wish, { member, find, stamp }) => {
		const association = find('association', member.association);
		if (!association?.city) return refuse('ASSOCIATION_UNKNOWN', 'city');
		const { id, name, phone } = association;
		return { rows: [{ kind: 'lessonRequest', row: { ...wish, id, name, phone, at: stamp.now, by: member.name } }] };
	},
} satisfies CommandDefinition<'lesson.request'>;
