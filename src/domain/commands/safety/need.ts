import { groupOf } from '../../household';
import { refuse, type CommandDefinition } from '../definition';

/**
 * A household tells its leader and the chair what help it will need, or takes that back. Nobody says it for the
 * household: on a phone that is a leader's as well it may be that nobody of it is asked.
 */
export const setSafetyNeed = {
	roles: ['resident'],
	numbered: false,
	needs: (_, { household: id }) =>
		id
			? [
					{ kind: 'household', id },
					{ kind: 'safetyNeed', id },
				]
			: [],
	touched: (_, { household: id }) => (id ? [{ kind: 'safetyNeed', id }] : []),
	decide: ({ need }, { member, find, stamp }) => {
		const household = member.household && find('household', member.household);
		if (!household || !groupOf(household)) return refuse('HOUSEHOLD_UNKNOWN');
		if (member.alsoSeat) return refuse('NOT_ALLOWED');
		const { id } = household;
		if (find('safetyNeed', id)?.need === need) return { rows: [] };
		return { rows: [{ kind: 'safetyNeed', row: { id, at: stamp.now, ...(need && { need }) } }] };
	},
} satisfies CommandDefinition<'safety.need'>;
