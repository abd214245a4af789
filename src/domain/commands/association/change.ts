import { refuse, type CommandDefinition } from '../definition';

export const changeAssociation = {
	roles: ['chair'],
	needs: ({ id }) => [{ kind: 'association', id }],
	touched: ({ id }) => [{ kind: 'association', id }],
	audit: () => ({}),
	decide: (facts, { member, find }) => {
		const row = facts.id === member.association && find('association', facts.id);
		return row ? { rows: [{ kind: 'association', row: { ...row, ...facts } }] } : refuse('NOT_ALLOWED');
	},
} satisfies CommandDefinition<'association.change'>;
