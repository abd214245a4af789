import { refuse, type CommandDefinition } from '../definition';

/** One that was taken back already stays so. */
export const cancelApplication = {
	roles: ['resident', 'family'],
	numbered: false,
	needs: ({ id }, { household }) => [
		...(household ? [{ kind: 'household' as const, id: household }] : []),
		{ kind: 'application', id },
	],
	touched: ({ id }) => [{ kind: 'application', id }],
	decide: ({ id }, { member, find }) => {
		const row = find('application', id);
		// Another household's is unknown to this one.
		if (!row || row.household !== member.household) return refuse('APPLICATION_UNKNOWN');
		if (row.state === 'cancelled') return { rows: [] };
		return { rows: [{ kind: 'application', row: { ...row, state: 'cancelled' } }] };
	},
} satisfies CommandDefinition<'application.cancel'>;
