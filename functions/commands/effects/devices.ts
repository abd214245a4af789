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

/** The phones that came in by the revoked key are out from here on. */
export const endDevices: Effect<'key.revoke'> = async ({ id, household }, on) => {
	const member = household ?? findIn(on.scene)('key', id)?.seat;
	const doc = member && (await memberDoc(member, household ? 'household' : 'seat', on));
	if (!member || !doc) return;
	const left = withoutKey(doc, id);
	on.changes.members.set(member, left);
	tellPhones(member, left, on);
};

/** The phone is out from its next request on. A household's card stays good, who lost it revokes it; a seat's key is used up. */
export const endDevice: Effect<'device.remove'> = async ({ device, of }, on) => {
	const member = of.kind === 'household' ? of.household : of.seat;
	const doc = on.scene.members.get(member);
	if (!doc) return;
	on.changes.members.set(member, withoutDevice(doc, device));
	const found = Object.hasOwn(doc.devices, device) ? doc.devices[device] : undefined;
	// It was good for one phone: without that one it would be good for one again.
	const used = found?.keys.map(({ id }) => id) ?? [];
	if (of.kind === 'seat') await endCards(member, on, used);
};

/** All phones and cards of a household that asked to be forgotten end with it: it doesn't come back. */
export const forgetDevices: Effect<'household.forget'> = async ({ id }, on) => {
	const doc = on.scene.members.get(id);
	if (doc) on.changes.members.set(id, { ...doc, devices: {} });
	await endCards(id, on);
};
