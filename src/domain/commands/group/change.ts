import { DESK } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';

export const changeGroup = {
	roles: DESK,
	needs: ({ id }) => [{ kind: 'group', id }],
	touched: ({ id }) => [{ kind: 'group', id }],
	audit: ({ id }) => ({ group: id }),
	decide: (args, { find }) => {
		const row = find('group', args.id);
		return row ? { rows: [{ kind: 'group', row: { ...row, ...args } }] } : refuse('GROUP_UNKNOWN');
	},
} satisfies CommandDefinition<'group.change'>;
