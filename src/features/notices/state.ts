import type { Member } from '#contract/member';
import { isLeader } from '#domain/permission';
import type { push } from '#i18n/words';

/** How it stands with the notices of this phone, as there is a sentence for it. */
export type NoticesState = keyof typeof push.states;

/**
 * What this phone can be told of: `circulars`, once it acts for a household; whom to call, for a leader's seat alone;
 * `nothing` for any other seat.
 */
export type ToldOf = 'circulars' | 'calls' | 'nothing';

/** What the phone that acts for these is told of. */
export function toldOf(members: readonly Pick<Member, 'household' | 'role'>[]): ToldOf {
	if (members.some(({ household }) => household !== undefined)) return 'circulars';
	return members.some(({ role }) => isLeader(role)) ? 'calls' : 'nothing';
}
