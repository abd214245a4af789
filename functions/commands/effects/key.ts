import type { Id } from '#contract/ids';
import { withoutKey } from '#functions/store/members';
import { listDevices } from '#functions/store/devices';
import { findIn, widen } from '#functions/store/read-set';
import type { EffectContext, EffectsOf } from './effect';
import { evictChairs } from './shared/chairs';
import { fileKey } from './shared/key-files';

/** The household or seat, read now when it was not yet. */
async function memberDoc(member: Id, kind: 'household' | 'seat', { tx, readSet }: EffectContext) {
	if (!readSet.members.has(member)) {
		const rows = [{ kind, id: member }];
		widen(readSet, await tx.read(readSet.association, { head: false, rows, members: [member] }));
	}
	return readSet.members.get(member);
}

export const keyEffects: EffectsOf<'key'> = {
	'key.issue': ({ id, for: target, digests }, context) => {
		const member = target.kind === 'household' ? target.household : target.seat;
		const { association } = context.readSet;
		return fileKey(digests, { association, key: id, kind: target.kind, member }, context);
	},
	/** Ends what led to a chair's seat until now, unless nothing was lost, and files the new key. */
	'key.replace': async ({ id, seat, digests, keepPhones }, context) => {
		if (!keepPhones) await evictChairs(seat, context);
		const { association } = context.readSet;
		return fileKey(digests, { association, key: id, kind: 'seat', member: seat }, context);
	},
	/** Ends the devices that signed in with the revoked key and with no other one. */
	'key.revoke': async ({ id, household }, context) => {
		const member = household ?? findIn(context.readSet)('key', id)?.seat;
		const doc = member && (await memberDoc(member, household ? 'household' : 'seat', context));
		if (!member || !doc) return;
		const left = withoutKey(doc, id);
		context.changes.members.set(member, left);
		listDevices(member, left, context);
	},
};
