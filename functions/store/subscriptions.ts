import type { Day, MemberRef } from '#contract/ids';
import { canonical } from '#domain/changes';
import { isOverfull } from '#domain/room';
import type { DeviceDoc, MemberDoc, PushDoc } from './docs';
import { isPresent } from './members';
import type { Tx } from './tx';

/** See `DeliveryStore.noteSubscription`. */
export async function noteSubscription(
	tx: Tx,
	as: MemberRef,
	device: string,
	push: PushDoc | undefined,
	today: Day,
): Promise<void> {
	const { doc, found } = await deviceOf(tx, as, device);
	if (doc && found && isPresent(doc, today) && canonical(found.push ?? null) !== canonical(push ?? null))
		set(tx, as, doc, device, push);
}

/** See `DeliveryStore.dropSubscription`. */
export async function dropSubscription(tx: Tx, as: MemberRef, device: string, endpoint: string): Promise<void> {
	const { doc, found } = await deviceOf(tx, as, device);
	if (doc && found?.push?.endpoint === endpoint) set(tx, as, doc, device, undefined);
}

async function deviceOf(tx: Tx, as: MemberRef, device: string) {
	const { members } = await tx.read(as.association, { head: false, members: [as.member] });
	const doc = members.get(as.member);
	return { doc, found: doc && Object.hasOwn(doc.devices, device) ? doc.devices[device] : undefined };
}

function set(tx: Tx, as: MemberRef, doc: MemberDoc, device: string, push: PushDoc | undefined): void {
	const { push: _, ...rest } = doc.devices[device] as DeviceDoc;
	const after = { ...doc, devices: { ...doc.devices, [device]: { ...rest, ...(push && { push }) } } };
	// One of thousands of phones is not woken: what ends them must fit still.
	if (!isOverfull(after, doc)) tx.set(tx.paths.member(as), after);
}
