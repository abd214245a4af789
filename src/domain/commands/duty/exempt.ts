import type { DutyExemption } from '#contract/duties';
import { groupOf } from '../../household';
import { LEADERS } from '../../permission';
import { refuse, type CommandDefinition } from '../definition';
import { leads } from './shared';

/** Exempts a household from duties, or ends that. Turns that it has stay until the rota is made anew. */
export const exemptHousehold = {
	roles: LEADERS,
	needs: ({ household: id }) => [
		{ kind: 'household', id },
		{ kind: 'dutyExemption', id },
	],
	touched: ({ household: id }) => [{ kind: 'dutyExemption', id }],
	audit: ({ household, grounds }) => ({ household, ...(!grounds && { cancelled: true }) }),
	decide: ({ household: id, grounds, until }, { member, find, stamp }) => {
		const household = find('household', id);
		const group = household && groupOf(household);
		if (!household) return refuse('HOUSEHOLD_UNKNOWN');
		if (group === undefined) return member.role === 'groupLeader' ? refuse('NOT_ALLOWED') : refuse('HOUSEHOLD_LEFT');
		if (!leads(member, group)) return refuse('NOT_ALLOWED');
		if (!grounds) return { rows: find('dutyExemption', id)?.entry ? [{ kind: 'dutyExemption', row: { id } }] : [] };
		const by = { seat: member.member, title: member.name };
		const row: DutyExemption = { id, entry: { grounds, ...(until && { until }), at: stamp.now, by } };
		return { rows: [{ kind: 'dutyExemption', row }] };
	},
} satisfies CommandDefinition<'duty.exempt'>;
