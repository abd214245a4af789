import type { Household } from '#contract/households';
import type { JoinWish } from '#contract/join-requests';
import type { Group } from '#contract/rows';
import { groupOf } from './household';
import { phoneKey } from './roster/contact';
import { groupKey } from './roster/group';
import { familyKey, nameKey } from './roster/name';
import { foldSpelling } from './roster/spelling';

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

/** The group that was written, where one alone is called so; 「3」 and 「第三班」 are 「3班」. */
export function groupWritten(written: string | undefined, groups: readonly Group[]): Group | undefined {
	const key = groupKey(written ?? '');
	const found = groups.filter(({ name, state }) => state === 'active' && groupKey(name) === key);
	return key !== '' && found.length === 1 ? found[0] : undefined;
}
