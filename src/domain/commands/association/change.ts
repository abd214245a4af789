import { refuse, type CommandDefinition } from '../definition';
import { settledFacts } from './shared';

export const changeAssociation = {
	roles: ['chair'],
	needs: ({ id }) => [{ kind: 'association', id }],
	touched: ({ id }) => [{ kind: 'association', id }],
	audit: () => ({}),
	decide: (facts, { member, find }) => {
		const row = facts.id === member.association && find('association', facts.id);
		if (!row) return refuse('NOT_ALLOWED');
		const { name = facts.name, district = facts.district } = settledFacts(row);
		if (name !== facts.name || district !== facts.district) return refuse('NOT_ALLOWED', 'name');
		return { rows: [{ kind: 'association', row: { ...row, ...facts } }] };
	},
} satisfies CommandDefinition<'association.change'>;
