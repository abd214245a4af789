import type { ArgsOf } from '#contract/commands';
import { groupOf } from '../../household';
import { LEADERS } from '../../permission';
import type { Ref } from '../../row-set';
import { refuse, type CommandDefinition } from '../definition';

const refs = ({ id, households }: ArgsOf<'group.walk'>): Ref[] => [
	{ kind: 'group', id },
	...households.map((household): Ref => ({ kind: 'household', id: household })),
];

/** The walking order. A leader sets it for her own group; a household that is not of the group keeps its place. */
export const walkGroup = {
	roles: LEADERS,
	needs: refs,
	touched: refs,
	audit: ({ id }) => ({ group: id }),
	decide: ({ id, households, after = 0 }, { member, find }) => {
		if (member.role === 'groupLeader' && member.group !== id) return refuse('NOT_ALLOWED');
		if (!find('group', id)) return refuse('GROUP_UNKNOWN');
		const doors = households.flatMap((each) => find('household', each) ?? []).filter((each) => groupOf(each) === id);
		const moved = doors
			.map((row, i) => ({ ...row, order: after + i + 1 }))
			.filter((row, i) => doors[i]?.order !== row.order);
		return { rows: moved.map((row) => ({ kind: 'household' as const, row })) };
	},
} satisfies CommandDefinition<'group.walk'>;
