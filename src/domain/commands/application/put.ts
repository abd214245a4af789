import { isTenantOfItsOwn } from '../../applications';
import { refuse, type CommandDefinition } from '../definition';
import { theApplication } from './shared';

/** Asked for by nobody's push: the server asks it for somebody who has no card. Asking again writes it anew. */
export const putApplication = {
	roles: ['operator'],
	needs: ({ id }, { association }) => [...theApplication({ id }), { kind: 'association', id: association }],
	touched: theApplication,
	decide: ({ id, wish }, { member, find, stamp }) => {
		const association = find('association', member.association);
		if (!association || isTenantOfItsOwn(association)) return refuse('ASSOCIATION_UNKNOWN');
		return { rows: [{ kind: 'application', row: { id, at: stamp.now, wish } }] };
	},
} satisfies CommandDefinition<'application.put'>;
