import type { Id } from '#contract/ids';
import { groupOf } from '#domain/household';
import type { EffectContext, Refused } from '../effect';

/**
 * Refuses to end a group in which somebody lives once the command is done: those households would be on no roster. The
 * domain cannot say it: it decides on the rows that `needs` names, and who lives in a group has to be searched for.
 */
export async function refuseInhabited(
	groups: Id[],
	{ tx, readSet, changes }: EffectContext,
): Promise<Refused | undefined> {
	const living = await tx.search.livingIn(readSet.association, groups);
	for (const { kind, row } of changes.rows) {
		if (kind === 'household') living.set(row.id, groupOf(row));
	}
	const inhabited = [...living.values()].find((group) => group !== undefined && groups.includes(group));
	return inhabited === undefined ? undefined : { refused: 'GROUP_HAS_HOUSEHOLDS', detail: inhabited };
}
