import { refuse, type CommandDefinition } from '../definition';

export const verifyAssociation = {
	roles: ['operator'],
	needs: ({ id }) => [{ kind: 'association', id }],
	touched: ({ id }) => [{ kind: 'association', id }],
	audit: () => ({}),
	decide: ({ id }, { find }) => {
		const row = find('association', id);
		if (!row) return refuse('ASSOCIATION_UNKNOWN');
		const { unverified, ...verified } = row;
		return { rows: unverified ? [{ kind: 'association', row: verified }] : [] };
	},
} satisfies CommandDefinition<'association.verify'>;
