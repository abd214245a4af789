import type { Day, MemberRef } from '#contract/ids';
import { dayInJapan } from '#domain/moment';
import type { DeviceDoc, MemberDoc } from '#functions/store/docs';
import { listDevices, weekOf } from '#functions/store/devices';
import { record } from '#functions/store/record';
import { noChanges } from '#functions/store/read-set';
import type { MemberAndHead, Store } from '#functions/store/store';

/** True for the first visit of a week: the row says in which week a phone was last here, and no more. */
function isFirstOfWeek({ seen, since }: DeviceDoc, today: Day): boolean {
	return weekOf(seen ?? dayInJapan(since)) !== weekOf(today);
}

/**
 * Notes the visit in the household's or seat's row. That row takes its number later, so no shared document is written.
 */
function tellSeen(store: Store, as: MemberRef, kind: MemberDoc['kind'], device: string, today: Day): Promise<void> {
	const { association, member } = as;
	return store.transact(async (tx) => {
		const rows = [{ kind, id: member }];
		const readSet = await tx.read(association, { head: false, rows, members: [member] });
		const doc = readSet.members.get(member);
		const found = doc?.devices[device];
		// Ended since the pull began; it must not come back by having been here.
		if (!doc || !found) return;
		const after = { ...doc, devices: { ...doc.devices, [device]: { ...found, seen: today } } };
		const changes = { ...noChanges(), unnumbered: true };
		changes.members.set(member, after);
		listDevices(member, after, { readSet, changes });
		record(tx, readSet, changes);
	});
}

/** Notes once a day that a device was here, and once a week so that its household sees it. */
export async function noteSeen(
	store: Store,
	as: MemberRef,
	device: string,
	today: Day,
	{ member, stamp }: MemberAndHead,
): Promise<void> {
	const found = member?.devices[device];
	if (!member || !stamp || !found || found.seen === today) return;
	if (isFirstOfWeek(found, today)) await tellSeen(store, as, member.kind, device, today);
	else await store.noteSeen(as, device, today, stamp);
}
