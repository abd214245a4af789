import type { Audience } from '#contract/content';
import type { Id } from '#contract/ids';
import type { SafetyCheck, SafetyNeed, SafetyReport } from '#contract/safety';
import { groupOf } from '../household';
import type { Find } from '../row-set';
import { groupsIn } from './check';

/** Who sees that a check runs: as those of a circular. */
export const audienceOf = ({ scope }: SafetyCheck): Audience =>
	scope.to === 'all' ? { to: 'all' } : { to: 'groups', groups: [scope.group] };

/** The groups whose leaders see what is known of a household in a check: those in which it lived meanwhile. */
export function leadersOfReport({ check: id, household: of }: SafetyReport, find: Find): Id[] {
	const [check, household] = [find('safetyCheck', id), find('household', of)];
	return check && household ? groupsIn(check, household) : [];
}

/** The group whose leader sees, beside the chair, what help a household will need; none once it says nothing. */
export function leadersOfNeed({ id, need }: SafetyNeed, find: Find): Id[] {
	const household = find('household', id);
	const group = household && groupOf(household);
	return need === undefined || group === undefined ? [] : [group];
}
