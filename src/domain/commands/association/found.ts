import { headOf, tenantMark } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';

/** Founding makes a tenant and its first seat, in a place of the store where nothing was before. */
export const foundAssociation = {
	roles: ['operator'],
	needs: ({ association }) => [{ kind: 'association', id: association.id }],
	touched: ({ association, chair }) => [
		{ kind: 'association', id: association.id },
		{ kind: 'seat', id: chair.seat },
		{ kind: 'key', id: chair.key },
	],
	audit: ({ chair }) => ({ seat: chair.seat }),
	decide: ({ association, chair }, { find, stamp }) => {
		const role = headOf(association.tenant);
		if (find('association', association.id)) return refuse('ASSOCIATION_EXISTS');
		return {
			rows: [
				{ kind: 'association', row: association },
				{ kind: 'seat', row: { id: chair.seat, role, title: chair.title, ...tenantMark(role) } },
				{ kind: 'key', row: { id: chair.key, seat: chair.seat, relation: 'seat', state: 'live', issuedAt: stamp.now } },
			],
		};
	},
} satisfies CommandDefinition<'association.found'>;
