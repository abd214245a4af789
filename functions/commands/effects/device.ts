import { withoutDevice } from '#functions/store/members';
import type { EffectsOf } from './effect';
import { endCards } from './shared/cards';

export const deviceEffects: EffectsOf<'device'> = {
	/**
	 * Ends the device, from its next request on. A household's card stays valid: it can be revoked when it was lost. A
	 * seat's key is revoked with the device.
	 */
	'device.remove': async ({ device, of }, context) => {
		const member = of.kind === 'household' ? of.household : of.seat;
		const doc = context.readSet.members.get(member);
		if (!doc) return;
		context.changes.members.set(member, withoutDevice(doc, device));
		const found = Object.hasOwn(doc.devices, device) ? doc.devices[device] : undefined;
		// A seat's key lets one device in: with that one removed, it would let another one in.
		const used = found?.keys.map(({ id }) => id) ?? [];
		if (of.kind === 'seat') await endCards([member], context, used);
	},
};
