import { isDesk, LEADERS } from '../../permission';
import type { Ref } from '../../row-set';
import { refuse, type CommandDefinition } from '../definition';

const theScheduled = ({ id }: { id: string }): Ref[] => [{ kind: 'scheduled', id }];

/** Takes back what is not sent yet: the desk all of it, a group leader her own. */
export const cancelLater = {
	roles: LEADERS,
	needs: theScheduled,
	touched: theScheduled,
	audit: () => ({}),
	decide: ({ id }, { member, find }) => {
		const row = find('scheduled', id);
		if (!row) return refuse('CIRCULAR_UNKNOWN');
		if (!isDesk(member.role) && row.by.seat !== member.member) return refuse('NOT_ALLOWED');
		if (row.state === 'sent') return refuse('CIRCULAR_EXISTS');
		const { command: _, ...rest } = row;
		return row.state === 'cancelled'
			? { rows: [] }
			: { rows: [{ kind: 'scheduled', row: { ...rest, state: 'cancelled' } }] };
	},
} satisfies CommandDefinition<'later.cancel'>;
