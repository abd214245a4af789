import { isTenantOfItsOwn } from '../../join-requests';
import { refuse, type CommandDefinition } from '../definition';
import { theJoinRequest } from './shared';

/** Asked for by nobody's push: the server asks it for somebody who has no card. Asking again writes it anew. */
export const putJoinRequest = {
	roles: ['operator'],
	needs: ({ id }, { association }) => [...theJoinRequest({ id }), { kind: 'association', id: association }],
	touched: theJoinRequest,
	jobs: ['tellOfJoinRequest'],
	decide: ({ id, wish }, { member, find, stamp }) => {
		const association = find('association', member.association);
		if (!association || isTenantOfItsOwn(association)) return refuse('ASSOCIATION_UNKNOWN');
		return { rows: [{ kind: 'joinRequest', row: { id, at: stamp.now, wish } }] };
	},
} satisfies CommandDefinition<'joinRequest.put'>;
