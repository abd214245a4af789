import type { Household } from '#contract/households';
import type { JoinWish } from '#contract/join-requests';
import type { Group } from '#contract/rows';
import { groupOf } from './household';
import { phoneKey } from './roster/contact';
import { familyKey, nameKey } from './roster/name';
import { foldSpelling } from './roster/spelling';
import { flat } from './roster/text';

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
