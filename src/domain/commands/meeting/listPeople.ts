import { canonical } from '../../changes';
import { refuse, type CommandDefinition } from '../definition';

/**
 * A household lists its people who may vote where each person has a vote: it alone does, and on its own phone. A
 * meeting that was convened before keeps the list that it was convened with.
 */
export const listPeople = {
	roles: ['resident'],
	needs: (_, { household }) => (household ? [{ kind: 'household', id: household }] : []),
	touched: (_, { household }) => (household ? [{ kind: 'household', id: household }] : []),
	decide: ({ people }, { member, find }) => {
		const row = member.household && find('household', member.household);
		if (!row) return refuse('HOUSEHOLD_UNKNOWN');
		if (member.alsoSeat) return refuse('NOT_ALLOWED');
		const { people: before = [], ...rest } = row;
		if (canonical(before) === canonical(people)) return { rows: [] };
		return { rows: [{ kind: 'household', row: { ...rest, ...(people.length > 0 && { people }) } }] };
	},
} satisfies CommandDefinition<'meeting.listPeople'>;
