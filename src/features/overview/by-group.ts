import type { Id } from '#contract/ids';
import type { Group } from '#contract/rows';
import { sumOf, type ReachStats } from '#domain/reach-stats';
import { overview as words } from '#i18n/words';
import type { Reached } from '#local/overview';
import { sharesOfSum, type Shares } from './shares';

export interface GroupLine {
	id: Id;
	name: string;
	/** Its households at the largest circular of the year. */
	total: number;
	shares: Shares;
}

/** The year by group, in the groups' order; one that nothing was sent to is left out. */
export function linesByGroup(circulars: readonly Pick<Reached, 'byGroup'>[], groups: readonly Group[]): GroupLine[] {
	const reaches = new Map<Id, ReachStats[]>(groups.map(({ id }) => [id, []]));
	for (const { byGroup } of circulars)
		for (const [group, reach] of byGroup) {
			const known = reaches.get(group);
			if (known) known.push(reach);
			else reaches.set(group, [reach]);
		}
	return [...reaches].flatMap(([id, all]) => {
		const name = groups.find((group) => group.id === id)?.name ?? words.noGroup;
		const total = Math.max(0, ...all.map((reach) => reach.total));
		return all.length > 0 ? [{ id, name, total, shares: sharesOfSum(sumOf(all)) }] : [];
	});
}
