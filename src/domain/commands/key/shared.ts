import type { Key } from '#contract/rows';
import { groupOf } from '../../household';
import type { CommandContext } from '../definition';

/**
 * A group leader handles the keys of the own group's households; the desk those of all; seats' keys the chair, or the
 * operator for a chair who is locked out.
 */
export function mayHandleKey(key: Pick<Key, 'household' | 'seat'>, { member, find }: CommandContext): boolean {
	if (key.seat) return member.role === 'chair' || member.role === 'operator';
	const household = key.household && find('household', key.household);
	return member.role !== 'groupLeader' || (!!household && groupOf(household) === member.group);
}
