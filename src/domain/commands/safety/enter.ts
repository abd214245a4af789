import { LEADERS } from '../../permission';
import { groupsIn } from '../../safety/check';
import { refuse, type CommandDefinition } from '../definition';
import { putReport, reportAndOwners, theReport } from './shared';

/**
 * What whoever walks from door to door saw or heard: spoke with somebody, took a slip, saw the towel at the gate,
 * telephoned. It stands beside what the household says itself, and beside what another leader entered. A line of the
 * audit says so each time: it is a word in another's name.
 */
export const enterSafety = {
	roles: LEADERS,
	numbered: false,
	needs: reportAndOwners,
	touched: theReport,
	audit: ({ check, household, said }) => ({ check, household, ...(!said && { cancelled: true }) }),
	decide: ({ check: id, household: of, way, said, settles }, context) => {
		const { member, find } = context;
		const check = find('safetyCheck', id);
		if (!check) return refuse('SAFETY_UNKNOWN');
		const household = find('household', of);
		if (!household || household.forgotten) return refuse('HOUSEHOLD_UNKNOWN');
		const groups = groupsIn(check, household);
		if (groups.length === 0) return refuse('NOT_IN_AUDIENCE');
		if (member.role === 'groupLeader' && !groups.some((group) => group === member.group)) return refuse('NOT_ALLOWED');
		const entry = { source: member.member, way, ...(said && { said }), ...(settles && { settles }) };
		return putReport(check, of, entry, context);
	},
} satisfies CommandDefinition<'safety.enter'>;
