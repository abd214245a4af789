import type { Day, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Key } from '#contract/rows';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { isSeatKeyExpired } from '#domain/seat-term';
import type { DeviceDoc, KeyDoc, MemberDoc } from '#functions/store/docs';
import { isPresent, memberOf } from '#functions/store/members';
import { findIn, type ReadSet } from '#functions/store/read-set';
import type { Tx } from '#functions/store/tx';
import type { Refused } from './effects/effect';

/** Devices that one card of a household lets in: two phones, a tablet, and room for a new phone twice. */
const HOUSEHOLD_KEY_DEVICES = 5;
/** A seat's key opens a ledger of names: it is used once. */
const SEAT_KEY_DEVICES = 1;
/** A household's device that was let in and has not come back after a day never got its answer. */
const LOST_AFTER_MS = DAY_MS;

/** What a key opens. */
export interface CardHolder {
	associationName: string;
	member: Member;
	/** See `Founding`. */
	unverified?: true;
}

/** Everything about a shown key, as it stands. */
export interface Card {
	leadsTo: KeyDoc;
	key: Key;
	member: MemberDoc;
	readSet: ReadSet;
}

/** The card that is filed under one of these names. */
export async function findCard(tx: Tx, files: string[]): Promise<Card | Refused> {
	const leadsTo = await tx.key(files);
	if (!leadsTo) return { refused: 'KEY_UNKNOWN' };
	const { association, member: id, kind, key } = leadsTo;
	const rows = [
		{ kind: 'key' as const, id: key },
		{ kind: 'association' as const, id: association },
		{ kind, id },
	];
	const readSet = await tx.read(association, { head: false, rows, members: [id] });
	const row = findIn(readSet)('key', key);
	const member = readSet.members.get(id);
	return row && member ? { leadsTo, key: row, member, readSet } : { refused: 'KEY_UNKNOWN' };
}

/**
 * True for a device that was let in and never came back: the answer with its token was lost on the way. It must not use
 * a key up, or a chair whose signal broke at the wrong moment would be locked out. A seat's key serves one device, so
 * there the next one takes its place at once; a household's phones may come in together, so it waits for a day.
 */
export function isLost(device: DeviceDoc, { relation }: Key, now: Moment): boolean {
	const wait = relation === 'seat' ? 0 : LOST_AFTER_MS;
	return device.seen === undefined && Date.parse(now) - Date.parse(device.since) >= wait;
}

/** Whether a device came in by this key. */
export const cameBy = (device: DeviceDoc | undefined, key: Key) => !!device?.keys.some(({ id }) => id === key.id);

/**
 * Why a key is refused while its member has no rights. The card of a household that has left works again when it
 * returns.
 */
function outside({ kind, from }: MemberDoc, today: Day): Refused {
	if (kind === 'household') return { refused: 'KEY_REVOKED' };
	return { refused: from !== undefined && today < from ? 'KEY_NOT_YET' : 'SEAT_CLOSED' };
}

/** Why a key opens nothing for this device; a device that it let in before may always show it again. */
export function refusal({ key, member }: Card, device: string | undefined, now: Moment): Refused | undefined {
	if (key.state === 'revoked') return { refused: 'KEY_REVOKED' };
	if (!isPresent(member, dayInJapan(now))) return outside(member, dayInJapan(now));
	const known = device && Object.hasOwn(member.devices, device) ? member.devices[device] : undefined;
	if (cameBy(known, key)) return undefined;
	const seat = key.relation === 'seat';
	if (seat && isSeatKeyExpired(key, member, now)) return { refused: 'KEY_EXPIRED' };
	const used = Object.values(member.devices).filter((each) => cameBy(each, key) && !isLost(each, key, now)).length;
	return used >= (seat ? SEAT_KEY_DEVICES : HOUSEHOLD_KEY_DEVICES) ? { refused: 'KEY_USED_UP' } : undefined;
}

/** Whose card it is. */
export function cardHolderOf({ leadsTo: { association, member: id }, key, member, readSet }: Card): CardHolder {
	const { name = '', unverified } = findIn(readSet)('association', association) ?? {};
	const shown = memberOf({ association, member: id }, member, key.relation);
	return { associationName: name, member: shown, ...(unverified && { unverified }) };
}
