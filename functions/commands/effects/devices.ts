import type { Id } from '#contract/ids';
import { withoutDevice, withoutKey } from '#functions/store/members';
import { tellPhones } from '#functions/store/phones';
import { findIn, widen } from '#functions/store/read-set';
import { endCards } from './cards';
import type { Effect, EffectContext } from './effect';

/** The household or seat, read now when it was not yet. */
async function memberDoc(member: Id, kind: 'household' | 'seat', { tx, readSet }: EffectContext) {
	if (!readSet.members.has(member)) {
		const rows = [{ kind, id: member }];
		widen(readSet, await tx.read(readSet.association, { head: false, rows, members: [member] }));
	}
	return readSet.members.get(member);
}

/** Ends the devices that signed in with the revoked key and with no other one. */
export const endDevices: Effect<'key.revoke'> = async ({ id, household }, context) => {
	const member = household ?? findIn(context.readSet)('key', id)?.seat;
	const doc = member && (await memberDoc(member, household ? 'household' : 'seat', context));
	if (!member || !doc) return;
	const left = withoutKey(doc, id);
	context.changes.members.set(member, left);
	tellPhones(member, left, context);
};

/**
 * Ends the device, from its next request on. A household's card stays valid: it can be revoked when it was lost. A
 * seat's key is revoked with the device.
 */
export const endDevice: Effect<'device.remove'> = async ({ device, of }, context) => {
	const member = of.kind === 'household' ? of.household : of.seat;
	const doc = context.readSet.members.get(member);
	if (!doc) return;
	context.changes.members.set(member, withoutDevice(doc, device));
	const found = Object.hasOwn(doc.devices, device) ? doc.devices[device] : undefined;
	// A seat's key lets one device in: with that one removed, it would let another one in.
	const used = found?.keys.map(({ id }) => id) ?? [];
	if (of.kind === 'seat') await endCards(member, context, used);
};

/** Ends all devices and cards of a forgotten household: it cannot return. */
export const forgetDevices: Effect<'household.forget'> = async ({ id }, context) => {
	const doc = context.readSet.members.get(id);
	if (doc) context.changes.members.set(id, { ...doc, devices: {} });
	await endCards(id, context);
};

/** Ends every device and every card that a seat had until now, and says so in its row. */
export async function endAccess(seat: Id, context: EffectContext): Promise<void> {
	const doc = context.readSet.members.get(seat);
	if (doc) {
		const left = { ...doc, devices: {} };
		context.changes.members.set(seat, left);
		tellPhones(seat, left, context);
	}
	await endCards(seat, context);
}
