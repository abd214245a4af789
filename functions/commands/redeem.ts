import type { Day, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import type { Key } from '#contract/rows';
import { auditLine } from '#domain/commands/audit/shared';
import { DAY_MS, dayInJapan } from '#domain/moment';
import { refOf } from '#domain/row-set';
import { isSeatKeyExpired } from '#domain/seat-term';
import { PENDING_SEQ } from '#domain/sequence';
import type { DeviceDoc, KeyDoc, MemberDoc } from '#functions/store/docs';
import { isPresent, memberOf } from '#functions/store/members';
import { listDevices } from '#functions/store/devices';
import { rowName } from '#functions/store/paths';
import { record } from '#functions/store/record';
import { findIn, noChanges, widen, type ReadSet } from '#functions/store/read-set';
import type { Store } from '#functions/store/store';
import type { Tx } from '#functions/store/tx';
import type { Refused } from './effects/effect';
import { markGuestPhone } from './guest-phones';
import { lineId } from '#functions/audit-line-id';

/** Devices that one card of a household lets in: two phones, a tablet, and room for a new phone twice. */
const HOUSEHOLD_KEY_DEVICES = 5;
/** A seat's key opens a ledger of names: it is used once. */
const SEAT_KEY_DEVICES = 1;
/** A household's device that was let in and has not come back after a day never got its answer. */
const LOST_AFTER_MS = DAY_MS;

/** How soon after its card a phone's coming in is told: whoever made the card may be whoever showed it. */
const FRESH_MINUTES = 60;
const MINUTE_MS = 60_000;

/** The device that shows a key; one that was made for it acts for nobody else. */
interface ShownOn {
	id: string;
	isNew: boolean;
}

/** What a key opens. */
export interface CardHolder {
	associationName: string;
	member: Member;
}

/** Everything about a shown key, as it stands. */
interface Card {
	leadsTo: KeyDoc;
	key: Key;
	member: MemberDoc;
	readSet: ReadSet;
}

async function find(tx: Tx, file: string): Promise<Card | Refused> {
	const leadsTo = await tx.key(file);
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
function isLost(device: DeviceDoc, { relation }: Key, now: Moment): boolean {
	const wait = relation === 'seat' ? 0 : LOST_AFTER_MS;
	return device.seen === undefined && Date.parse(now) - Date.parse(device.since) >= wait;
}

const cameBy = (device: DeviceDoc | undefined, key: Key) => !!device?.keys.some(({ id }) => id === key.id);

/**
 * Why a key is refused while its member has no rights. The card of a household that has left works again when it
 * returns.
 */
function outside({ kind, from }: MemberDoc, today: Day): Refused {
	if (kind === 'household') return { refused: 'KEY_REVOKED' };
	return { refused: from !== undefined && today < from ? 'KEY_NOT_YET' : 'SEAT_CLOSED' };
}

/** Why a key opens nothing for this device; a device that it let in before may always show it again. */
function refusal({ key, member }: Card, device: string | undefined, now: Moment): Refused | undefined {
	if (key.state === 'revoked') return { refused: 'KEY_REVOKED' };
	if (!isPresent(member, dayInJapan(now))) return outside(member, dayInJapan(now));
	const known = device && Object.hasOwn(member.devices, device) ? member.devices[device] : undefined;
	if (cameBy(known, key)) return undefined;
	const seat = key.relation === 'seat';
	if (seat && isSeatKeyExpired(key, member, now)) return { refused: 'KEY_EXPIRED' };
	const used = Object.values(member.devices).filter((each) => cameBy(each, key) && !isLost(each, key, now)).length;
	return used >= (seat ? SEAT_KEY_DEVICES : HOUSEHOLD_KEY_DEVICES) ? { refused: 'KEY_USED_UP' } : undefined;
}

function cardHolderOf({ leadsTo: { association, member: id }, key, member, readSet }: Card): CardHolder {
	const associationName = findIn(readSet)('association', association)?.name ?? '';
	return { associationName, member: memberOf({ association, member: id }, member, key.relation) };
}

/** Says whose card it is, without using it up. */
export function inspectCard(
	store: Store,
	file: string,
	device: string | undefined,
	now: Moment,
): Promise<CardHolder | Refused> {
	return store.readTransaction(async (tx) => {
		const card = await find(tx, file);
		return 'refused' in card ? card : (refusal(card, device, now) ?? cardHolderOf(card));
	});
}

/** After how many minutes of its card a household's phone came in, within the first hour. */
function freshness({ relation, issuedAt }: Key, now: Moment): Pick<DeviceDoc, 'minutes'> {
	const minutes = Math.floor((Date.parse(now) - Date.parse(issuedAt)) / MINUTE_MS);
	return relation === 'seat' || minutes >= FRESH_MINUTES ? {} : { minutes };
}

/** The line that a phone leaves in the audit when it comes in: one for each card, however often it is shown. */
function joinLine(card: Card, device: string, after: MemberDoc, now: Moment) {
	const { leadsTo, key } = card;
	const { minutes, alsoSeat } = after.devices[device] ?? {};
	const subject = {
		[leadsTo.kind]: leadsTo.member,
		...(minutes !== undefined && { minutes }),
		...(alsoSeat && { alsoSeat }),
	};
	const stamp = { command: lineId('device.join', key.id, device), now, claimed: now, seq: PENDING_SEQ, device };
	return auditLine('device.join', subject, { member: cardHolderOf(card).member, stamp });
}

/** Writes the phone into its member and into the audit, and marks it where it is a leader's as well. */
async function join(tx: Tx, card: Card, { id: device, isNew }: ShownOn, now: Moment): Promise<void> {
	const { leadsTo, readSet } = card;
	const changes = { ...noChanges(), unnumbered: true };
	// Another phone may show what those before it did not.
	const { unseen: _, ...joined } = letIn(card, device, now);
	changes.members.set(leadsTo.member, joined);
	if (!isNew) await markGuestPhone(device, leadsTo.member, { tx, readSet, changes });
	for (const [id, doc] of changes.members) listDevices(id, doc, { readSet, changes });
	const line = joinLine(card, device, changes.members.get(leadsTo.member) ?? joined, now);
	widen(readSet, await tx.read(readSet.association, { head: false, rows: [refOf(line)] }));
	if (!readSet.rows.has(rowName(refOf(line)))) changes.rows.push(line);
	record(tx, readSet, changes);
}

/**
 * The member with the device added, the key being the last one that it came by. Devices that count as lost are dropped.
 */
function letIn({ key, member }: Card, device: string, now: Moment): MemberDoc {
	const { [device]: known, ...others } = member.devices;
	const kept = Object.entries(others).filter(([, each]) => !(cameBy(each, key) && isLost(each, key, now)));
	const keys = (known?.keys ?? []).filter(({ id }) => id !== key.id);
	const entry: DeviceDoc = {
		...(known ?? { since: now, ...freshness(key, now) }),
		keys: [...keys, { id: key.id, relation: key.relation }],
	};
	return { ...member, devices: { ...Object.fromEntries(kept), [device]: entry } };
}

/**
 * Lets a device in by a key, and adds it to the row of the household or seat, so that its other phones learn of it.
 * Like a receipt that row takes its number later, so that a whole hall can sign in at once. A device that came in by
 * this key before changes nothing: the request can be repeated when its answer was lost.
 *
 * @param file the key's `fileName`
 */
export function redeem(store: Store, file: string, device: ShownOn, now: Moment): Promise<CardHolder | Refused> {
	return store.transact(async (tx) => {
		const card = await find(tx, file);
		if ('refused' in card) return card;
		const refused = refusal(card, device.id, now);
		if (refused) return refused;
		const { member, key } = card;
		if (member.devices[device.id]?.keys.at(-1)?.id !== key.id) await join(tx, card, device, now);
		return cardHolderOf(card);
	});
}
