import type { Id } from '#contract/ids';
import { withoutDevice, withoutKey } from '#functions/store/members';
import { tellPhones } from '#functions/store/phones';
import { findIn, widen } from '#functions/store/scene';
import { endCards } from './cards';
import type { Effect, Effecting } from './effect';

/** The household or seat, read now when it was not yet. */
async function memberDoc(member: Id, kind: 'household' | 'seat', { tx, scene }: Effecting) {
	if (!scene.members.has(member)) {
		const rows = [{ kind, id: member }];
		widen(scene, await tx.scene(scene.association, { head: false, rows, members: [member] }));
	}
	return scene.members.get(member);
}

/** Ends the devices that signed in with the revoked key and with no other one. */
export const endDevices: Effect<'key.revoke'> = async ({ id, household }, on) => {
	const member = household ?? findIn(on.scene)('key', id)?.seat;
	const doc = member && (await memberDoc(member, household ? 'household' : 'seat', on));
	if (!member || !doc) return;
	const left = withoutKey(doc, id);
	on.changes.members.set(member, left);
	tellPhones(member, left, on);
};

/**
 * Ends the device, from its next request on. A household's card stays valid: it can be revoked when it was lost. A seat's key is
 * revoked with the device.
 */
export const endDevice: Effect<'device.remove'> = async ({ device, of }, on) => {
	const member = of.kind === 'household' ? of.household : of.seat;
	const doc = on.scene.members.get(member);
	if (!doc) return;
	on.changes.members.set(member, withoutDevice(doc, device));
	const found = Object.hasOwn(doc.devices, device) ? doc.devices[device] : undefined;
	// A seat's key lets one device in: with that one removed, it would let another one in.
	const used = found?.keys.map(({ id }) => id) ?? [];
	if (of.kind === 'seat') await endCards(member, on, used);
};

/** Ends all devices and cards of a forgotten household: it cannot return. */
export const forgetDevices: Effect<'household.forget'> = async ({ id }, on) => {
	const doc = on.scene.members.get(id);
	if (doc) on.changes.members.set(id, { ...doc, devices: {} });
	await endCards(id, on);
};
