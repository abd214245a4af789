import type { Household } from '#contract/households';
import type { Watch, Watcher } from '#contract/watch';
import { familyPhones } from '#domain/devices';
import { groupOf } from '#domain/household';
import type { Ref } from '#domain/row-set';
import { endedWatch, withoutWatchers } from '#domain/watch/watchers';
import { tellOfWatchJob } from '#functions/jobs/watch-job';
import { findIn, widen } from '#functions/store/read-set';
import type { EffectContext } from '../effect';

interface Changed {
	household: Household;
	/** It lives in another group than before, or nowhere here. */
	moved: boolean;
}

/** The households that move, leave or are forgotten by a command, or lose a phone of their family. */
function changedBy({ readSet, changes }: EffectContext): Changed[] {
	const find = findIn(readSet);
	return changes.rows.flatMap((one) => {
		const before = one.kind === 'household' ? find('household', one.row.id) : undefined;
		if (one.kind !== 'household' || !before) return [];
		const moved = groupOf(before) !== groupOf(one.row) || one.row.forgotten !== undefined;
		const after = familyPhones(one.row);
		const isLost = familyPhones(before).some(({ id }) => after.every((phone) => phone.id !== id));
		return moved || isLost ? [{ household: one.row, moved }] : [];
	});
}

/**
 * Whoever is not there any more is told no longer when a household falls silent: the leader of a group that it has left
 * (it asks its new one anew, or not), and a phone of family that was taken out. Of a household that leaves nothing
 * stays.
 */
export async function keepWatches(context: EffectContext): Promise<void> {
	const { tx, readSet, changes, now } = context;
	const changed = changedBy(context);
	if (changed.length === 0) return;
	const rows = changed.map(({ household }): Ref => ({ kind: 'watch', id: household.id }));
	widen(readSet, await tx.read(readSet.association, { head: false, rows }));
	for (const one of changed) {
		const before = findIn(readSet)('watch', one.household.id);
		if (!before || before.named.length === 0) continue;
		const after = watchAfter(before, one, now);
		if (after === before) continue;
		changes.rows.push({ kind: 'watch', row: after });
		if (after.named.length > 0) changes.jobs.set(...tellOfWatchJob(readSet.association, after));
	}
}

function watchAfter(watch: Watch, { household, moved }: Changed, now: string): Watch {
	if (household.forgotten !== undefined || groupOf(household) === undefined) return endedWatch(watch.id, now);
	const phones = familyPhones(household);
	const isGone = ({ id, as }: Watcher) => (as === 'leader' ? moved : phones.every((phone) => phone.id !== id));
	return withoutWatchers(watch, isGone, { at: now, why: 'changed' });
}
