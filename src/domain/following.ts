import type { Id, Moment } from '#contract/ids';
import type { Member, Role } from '#contract/member';
import { addMs, HOUR_MS } from './moment';
import { LEADERS } from './permission';

/** A day at the desk. After it the card is scanned again. */
const FOLLOWED_MS = 12 * HOUR_MS;

/** The roles that help a household with its phone, and follow its steps. */
export const HELPERS: readonly Role[] = ['volunteer', ...LEADERS];

/** Whose card somebody holds who helps. */
export interface CardInHand {
	association: Id;
	/** The city of that association. */
	city: Id | undefined;
	/** The group of the household; absent for one that has left, and for a seat. */
	group: Id | undefined;
}

/**
 * Whether a member may follow the steps of the household whose card it holds: those who help in their own association,
 * a group leader in the own group, and a city's volunteers in the associations of that city.
 */
export function mayFollow({ role, association, group }: Member, card: CardInHand): boolean {
	if (card.group === undefined) return false;
	if (association !== card.association) return role === 'volunteer' && association === card.city;
	return HELPERS.includes(role) && (role !== 'groupLeader' || group === card.group);
}

/** Until when a household is followed whose card was shown at that moment. */
export const followedUntil = (at: Moment): Moment => addMs(at, FOLLOWED_MS);

/** Since when a phone came in that is meant by a card shown at that moment: the senior may have been the first. */
export const followedSince = (at: Moment): Moment => addMs(at, -FOLLOWED_MS);
