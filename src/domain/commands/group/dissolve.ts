import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';

/** A dissolved group keeps its row: old circulars name it. */
export const dissolveGroup = {
	roles: DESK,
	needs: ({ id }) => [{ kind: 'group', id }],
	touched: ({ id }) => [{ kind: 'group', id }],
	audit: ({ id }) => ({ group: id }),
	decide: ({ id }, { find }) => {
		const row = find('group', id);
		if (!row) return refuse('GROUP_UNKNOWN');
		return row.state === 'dissolved'
			? { rows: [] }
			: { rows: [{ kind: 'group', row: { ...row, state: 'dissolved' } }] };
	},
} satisfies CommandDefinition<'group.dissolve'>;
