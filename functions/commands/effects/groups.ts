import type { Id } from '#contract/ids';
import { groupOf } from '#domain/household';
import type { Effect, Effecting, Refused } from './effect';

/**
 * A group ends only when nobody lives there any more, after all that the command does: its doors would stand on no roster. A phone
 * sees to it as far as it knows; another leader may have put somebody there meanwhile.
 */
async function keepInhabited(groups: Id[], { tx, scene, changes }: Effecting): Promise<Refused | undefined> {
	const living = await tx.livingIn(scene.association, groups);
	for (const { kind, row } of changes.rows) {
		if (kind === 'household') living.set(row.id, groupOf(row));
	}
	const inhabited = [...living.values()].find((group) => group !== undefined && groups.includes(group));
	return inhabited === undefined ? undefined : { refused: 'GROUP_HAS_HOUSEHOLDS', detail: inhabited };
}

export const keepInhabitedGroup: Effect<'group.dissolve'> = async ({ id }, on) => keepInhabited([id], on);

export const keepInhabitedGroups: Effect<'roster.apply'> = async ({ dissolves = [] }, on) =>
	dissolves.length > 0 ? keepInhabited(dissolves, on) : undefined;
