import { isAsked } from '../../safety/check';
import { refuse, type CommandDefinition } from '../definition';
import { putReport, reportAndOwners, theReport } from './shared';

/**
 * A household says how it is. Family elsewhere may as well, and is named as that: whoever reached them knows. On a
 * phone that is a leader's too it is what she says of the household, as by telephone.
 */
export const reportSafety = {
	roles: ['resident', 'family'],
	numbered: false,
	acceptedAfterLeaving: true,
	needs: ({ check }, { household }) => (household ? reportAndOwners({ check, household }) : []),
	touched: ({ check }, { household }) => (household ? theReport({ check, household }) : []),
	decide: ({ check: id, said }, context) => {
		const { member, find, stamp } = context;
		const check = find('safetyCheck', id);
		if (!check) return refuse('SAFETY_UNKNOWN');
		const household = member.household && find('household', member.household);
		if (!household || !isAsked(check, household)) return refuse('NOT_IN_AUDIENCE');
		const way = member.alsoSeat ? 'call' : member.role === 'family' ? 'family' : 'self';
		const source = member.alsoSeat ?? stamp.device ?? member.member;
		return putReport(check, household.id, { source, way, ...(said && { said }) }, context);
	},
} satisfies CommandDefinition<'safety.report'>;
