import type { JoinRequest, JoinWish } from '#contract/join-requests';
import type { Association } from '#contract/associations';
import type { Household } from '#contract/households';
import type { Moment } from '#contract/ids';
import type { Group } from '#contract/rows';
import { JOIN_REQUEST_DAYS } from './kept-for';
import { groupOf } from './household';
import { addMs, DAY_MS } from './moment';
import { phoneKey } from './roster/contact';
import { familyKey, nameKey } from './roster/name';
import { foldSpelling } from './roster/spelling';
import { flat } from './roster/text';

/** Requests that wait in one association at a time: more than a new block of flats sends in a week. */
export const OPEN_MAX = 30;

/** When a request goes by itself: so long after it was made, or after its end, which its phone may still read. */
export const joinRequestEnd = ({ at, ended }: JoinRequest): Moment =>
	addMs(ended?.at ?? at, JOIN_REQUEST_DAYS * DAY_MS);

/** True for one that waits for its answer. */
export const isJoinRequestOpen = (row: JoinRequest, now: Moment): boolean =>
	row.wish !== undefined && row.ended === undefined && joinRequestEnd(row) > now;

/** A city or a district takes no households in. */
export const isTenantOfItsOwn = ({ tenant }: Pick<Association, 'tenant'>): boolean => tenant !== undefined;

/** A household of the roster that the newcomer may be. */
export interface Namesake {
	household: Household;
	/** The surest of what they share. */
	why: 'phone' | 'name' | 'family';
}

/** The households that live here and may be who wrote it, the likeliest first: it may be one of them, or a stranger. */
export function namesakesOf(wish: JoinWish, households: readonly Household[]): Namesake[] {
	const spelled = (name: string) => foldSpelling(nameKey(name));
	const phone = wish.phone && phoneKey(wish.phone);
	const family = familyKey(wish.name);
	const why = (one: Household): Namesake['why'] | undefined => {
		if (phone && one.phone && phoneKey(one.phone) === phone) return 'phone';
		if (spelled(one.name) === spelled(wish.name)) return 'name';
		return family !== undefined && familyKey(one.name) === family ? 'family' : undefined;
	};
	const order: Namesake['why'][] = ['phone', 'name', 'family'];
	return households
		.flatMap((household) => {
			const shared = groupOf(household) === undefined ? undefined : why(household);
			return shared ? [{ household, why: shared }] : [];
		})
		.sort((a, b) => order.indexOf(a.why) - order.indexOf(b.why));
}

/** The group that was written, where one is called so; 「3」 is 「3班」. */
export function groupWritten(written: string | undefined, groups: readonly Group[]): Group | undefined {
	const bare = (name: string) => flat(name).replace(/[班組]$/u, '');
	const meant = written === undefined ? '' : bare(written);
	const found = groups.filter(({ name, state }) => state === 'active' && bare(name) === meant);
	return meant !== '' && found.length === 1 ? found[0] : undefined;
}
