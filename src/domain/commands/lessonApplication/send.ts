import { refuse, type CommandDefinition } from '../definition';

/**
 * A household applies for a lesson of its city. Whether there is a place, the city's list says, which no phone has: on
 * a phone it is as received, and the server puts it on the list in the same transaction.
 */
export const sendLessonApplication = {
	roles: ['resident', 'family'],
	numbered: false,
	needs: ({ id }, { association, household }) => [
		{ kind: 'association', id: association },
		...(household ? [{ kind: 'household' as const, id: household }] : []),
		{ kind: 'lessonApplication', id },
	],
	touched: ({ id }) => [{ kind: 'lessonApplication', id }],
	decide: (form, { member, find, stamp }) => {
		const { household } = member;
		const city = find('association', member.association)?.city;
		if (!household) return refuse('NOT_ALLOWED');
		if (!city) return refuse('ASSOCIATION_UNKNOWN', 'city');
		if (find('lessonApplication', form.id)) return refuse('APPLIED_ALREADY');
		const row = { ...form, household, city, at: stamp.now, state: 'received' as const };
		return { rows: [{ kind: 'lessonApplication', row }] };
	},
} satisfies CommandDefinition<'lessonApplication.send'>;
