import type { Member } from '#contract/member';

/**
 * Whether a phone may have, change and end the address at which its household's calendar is read: one of those who live
 * there. Family elsewhere and a leader who is no neighbour of theirs read along; they hand nothing on.
 */
export const mayShareCalendar = ({ role, alsoSeat }: Pick<Member, 'role' | 'alsoSeat'>): boolean =>
	role === 'resident' && alsoSeat === undefined;
