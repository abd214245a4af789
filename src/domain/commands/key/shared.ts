import type { Key } from '#contract/rows';
import { groupOf } from '../../household';
import { isDesk, isHead } from '../../permission';
import type { CommandContext } from '../definition';

/**
 * A group leader handles the keys of the own group's households; the desk those of all; seats' keys whoever leads the
 * tenant, or the operator for somebody who is locked out.
 */
export function mayHandleKey(key: Pick<Key, 'household' | 'seat'>, { member, find }: CommandContext): boolean {
	if (key.seat) return isHead(member.role) || member.role === 'operator';
	const household = key.household && find('household', key.household);
	return isDesk(member.role) || (!!household && groupOf(household) === member.group);
}
