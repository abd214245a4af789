import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';

/** Adding a group that was dissolved opens it again: so dissolving can be taken back. */
export const addGroup = {
	roles: DESK,
	needs: ({ id }) => [{ kind: 'group', id }],
	touched: ({ id }) => [{ kind: 'group', id }],
	audit: ({ id }) => ({ group: id }),
	decide: (args, { find }) =>
		find('group', args.id)?.state === 'active'
			? refuse('GROUP_EXISTS')
			: { rows: [{ kind: 'group', row: { ...args, state: 'active' } }] },
} satisfies CommandDefinition<'group.add'>;
