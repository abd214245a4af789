import { groupOf } from '#domain/household';
import { nextEnd } from '#domain/retention';
import type { MemberDoc } from '#functions/store/docs';
import type { EffectContext } from './effects/effect';

/** The member of a household that comes into the association as one that has left. */
const NEW: MemberDoc = { kind: 'household', name: '', officer: false, own: 0, devices: {} };

/** Notes of the households that a command takes out of the association since when they are gone. */
export function noteLeavings({ readSet, changes, now }: Pick<EffectContext, 'readSet' | 'changes' | 'now'>): void {
	for (const { kind, row } of changes.rows) {
		if (kind !== 'household' || row.forgotten || groupOf(row)) continue;
		const doc = changes.members.get(row.id) ?? readSet.members.get(row.id) ?? NEW;
		if (doc.left) continue;
		changes.members.set(row.id, { ...doc, left: now, keptUntil: nextEnd(now, now) });
	}
}
