import type { Day, MemberRef } from '#contract/ids';
import type { Visit } from '#contract/pull';
import { dayInJapan } from '#domain/moment';
import type { DeviceDoc, MemberDoc, VisitNote } from '#functions/store/docs';
import { listDevices, weekOf } from '#functions/store/devices';
import { record } from '#functions/store/record';
import { noChanges } from '#functions/store/read-set';
import type { MemberAndHead, Store } from '#functions/store/store';
import { isBehind, nextVisit } from './visits';

interface Visitor {
	as: MemberRef;
	device: string;
	/** The count of visits that the phone shows. */
	shown: number | undefined;
	/** How far it has read, by the cursor that it shows; undefined for one that begins anew. */
	read: number | undefined;
	today: Day;
}

/** True for the first visit of a week: the row says in which week a phone was last here, and no more. */
function isFirstOfWeek({ seen, since }: DeviceDoc, today: Day): boolean {
	return weekOf(seen ?? dayInJapan(since)) !== weekOf(today);
}

/**
 * Notes the visit in the household's or seat's row too. That row takes its number later, so no shared document is
 * written. Answers false for a device that has ended since the pull began; it must not come back by having been here.
 */
function tell(store: Store, { as, device }: Visitor, kind: MemberDoc['kind'], noted: VisitNote): Promise<boolean> {
	const { association, member } = as;
	return store.transact(async (tx) => {
		const rows = [{ kind, id: member }];
		const readSet = await tx.read(association, { head: false, rows, members: [member] });
		const doc = readSet.members.get(member);
		const found = doc?.devices[device];
		if (!doc || !found) return false;
		const after = { ...doc, devices: { ...doc.devices, [device]: { ...found, ...noted } } };
		const changes = { ...noChanges(), unnumbered: true };
		changes.members.set(member, after);
		listDevices(member, after, { readSet, changes });
		record(tx, readSet, changes);
		return true;
	});
}

/**
 * Notes once a day that a device was here, once a week so that its household sees it, and at once that its sign-in is
 * used at a second place. Answers the count of visits that the phone is to show from now on, where that is another one.
 */
export async function noteVisit(
	store: Store,
	visitor: Visitor,
	{ member, stamp }: MemberAndHead,
): Promise<Visit | undefined> {
	const { as, device, shown, read, today } = visitor;
	const found = member?.devices[device];
	if (!member || !stamp || !found) return undefined;
	const behind = isBehind(shown, found.visit);
	const news = behind && found.copied === undefined;
	const first = found.seen !== today;
	if (!first && !news) return undefined;
	const visit = first && !behind ? nextVisit(shown, found.visit) : undefined;
	const noted = {
		...(first && { seen: today, read: read === undefined ? 0 : Math.max(read, found.read ?? 0) }),
		...(news && { copied: today }),
		...(visit !== undefined && { visit }),
	};
	const isTold = news || isFirstOfWeek(found, today);
	const done = isTold
		? await tell(store, visitor, member.kind, noted)
		: await store.noteVisit(as, device, noted, stamp);
	return done && visit !== undefined ? { count: visit, day: today } : undefined;
}
