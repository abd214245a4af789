import { refuse, type CommandDefinition } from '../definition';

/**
 * A household lets family elsewhere answer for it, or no longer. On a phone that is a leader's as well it may be that
 * nobody of the household is asked.
 */
export const allowFamily = {
	roles: ['resident'],
	needs: (_, { household }) => (household ? [{ kind: 'household', id: household }] : []),
	touched: (_, { household }) => (household ? [{ kind: 'household', id: household }] : []),
	decide: ({ allowed }, { member, find }) => {
		const row = member.household && find('household', member.household);
		if (!row) return refuse('HOUSEHOLD_UNKNOWN');
		if (member.alsoSeat) return refuse('NOT_ALLOWED');
		if ((row.familyAnswers ?? false) === allowed) return { rows: [] };
		const { familyAnswers: _, ...rest } = row;
		return { rows: [{ kind: 'household', row: { ...rest, ...(allowed && { familyAnswers: true }) } }] };
	},
} satisfies CommandDefinition<'answer.allowFamily'>;
