import type { Audience } from '#contract/content';
import type { Household } from '#contract/households';
import type { Circular } from '#contract/rows';
import { stayAt } from './household';
import { PENDING_SEQ } from './sequence';

/** True when the household is one of those that the circular was sent to, by where it belonged on that day. */
export function isAddressed(circular: Pick<Circular, 'audience' | 'publishedSeq'>, household: Household): boolean {
	return isInAudience(circular.audience, household, circular.publishedSeq);
}

/** True when the audience, read at a sequence number, holds the household. */
function isInAudience(audience: Audience, household: Household, seq: number): boolean {
	const stay = stayAt(household, seq);
	if (!stay) return false;
	switch (audience.to) {
		case 'all':
			return true;
		case 'groups':
			return audience.groups.includes(stay.group);
		case 'officers':
			return stay.officer;
		case 'households':
			return audience.households.includes(household.id);
	}
}

/** A household reads what was sent to it, and what its present group or everybody was sent before it came. */
export const mayRead = (circular: Circular, household: Household): boolean =>
	isAddressed(circular, household) || isInAudience(circular.audience, household, PENDING_SEQ);

/** The households that a circular would be for if it went out now. */
export function presentAudience(audience: Audience, households: Household[]): Household[] {
	return households.filter((household) => isInAudience(audience, household, PENDING_SEQ));
}
