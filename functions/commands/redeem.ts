import type { Moment } from '#contract/ids';
import type { Key } from '#contract/rows';
import { auditLine } from '#domain/commands/audit/shared';
import { MINUTE_MS } from '#domain/moment';
import { refOf } from '#domain/row-set';
import { PENDING_SEQ } from '#domain/sequence';
import { lineId } from '#functions/audit-line-id';
import type { DeviceDoc, MemberDoc } from '#functions/store/docs';
import { listDevices } from '#functions/store/devices';
import { rowName } from '#functions/store/paths';
import { noChanges, widen } from '#functions/store/read-set';
import { record } from '#functions/store/record';
import { isAnyOverfull } from '#functions/store/room';
import type { Store } from '#functions/store/store';
import type { Tx } from '#functions/store/tx';
import type { Refused } from './effects/effect';
import { markGuestPhone } from './guest-phones';
import { cameBy, cardHolderOf, findCard, isLost, refusal, type Card, type CardHolder } from './shown-card';

/** How soon after its card a phone's coming in is told: whoever made the card may be whoever showed it. */
const FRESH_MINUTES = 60;

/** The phone that shows a key: the device that it is signed in as, and the id of a new one. */
interface ShownOn {
	known: string | undefined;
	fresh: string;
}

interface Joining {
	device: string;
	/** It acts for nobody else. */
	isNew: boolean;
	/** The copied device in whose place it comes. */
	instead: string | undefined;
}

/** Says whose card it is, without using it up. */
export function inspectCard(
	store: Store,
	files: string[],
	device: string | undefined,
	now: Moment,
): Promise<CardHolder | Refused> {
	return store.readTransaction(async (tx) => {
		const card = await findCard(tx, files);
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

/**
 * Writes the phone into its member and into the audit, and marks it where it is a leader's as well. Answers why it
 * cannot.
 */
async function join(
	tx: Tx,
	card: Card,
	{ device, isNew, instead }: Joining,
	now: Moment,
): Promise<Refused | undefined> {
	const { leadsTo, readSet } = card;
	const changes = { ...noChanges(), unnumbered: true };
	// Another phone may show what those before it did not.
	const { unseen: _, ...joined } = letIn(card, device, now, instead);
	changes.members.set(leadsTo.member, joined);
	if (!isNew) await markGuestPhone(device, leadsTo.member, { tx, readSet, changes });
	for (const [id, doc] of changes.members) listDevices(id, doc, { readSet, changes });
	const line = joinLine(card, device, changes.members.get(leadsTo.member) ?? joined, now);
	widen(readSet, await tx.read(readSet.association, { head: false, rows: [refOf(line)] }));
	if (!readSet.rows.has(rowName(refOf(line)))) changes.rows.push(line);
	if (isAnyOverfull(readSet, changes)) return { refused: 'ROW_FULL' };
	record(tx, readSet, changes);
	return undefined;
}

/**
 * The member with the device added, the key being the last one that it came by. Devices that count as lost are dropped,
 * and so is the one in whose place it comes, because that one's sign-in was copied.
 */
function letIn({ key, member }: Card, device: string, now: Moment, instead?: string): MemberDoc {
	const { [device]: known, ...others } = member.devices;
	const kept = Object.entries(others).filter(
		([id, each]) => id !== instead && !(cameBy(each, key) && isLost(each, key, now)),
	);
	const keys = (known?.keys ?? []).filter(({ id }) => id !== key.id);
	const entry: DeviceDoc = {
		...(known ?? { since: now, ...freshness(key, now) }),
		keys: [...keys, { id: key.id, relation: key.relation }],
		...(key.relation === 'seat' && { proved: now }),
	};
	return { ...member, devices: { ...Object.fromEntries(kept), [device]: entry } };
}

/** Notes that a seat's card was shown once more on a phone that is in. */
function prove(tx: Tx, { leadsTo: { association, member: id }, member }: Card, device: string, now: Moment): void {
	const found = member.devices[device];
	if (!found) return;
	tx.set(tx.paths.member({ association, member: id }), {
		...member,
		devices: { ...member.devices, [device]: { ...found, proved: now } },
	});
}

const isCopied = ({ devices }: MemberDoc, device: string | undefined): boolean =>
	device !== undefined && Object.hasOwn(devices, device) && devices[device]?.copied !== undefined;

/**
 * Lets a device in by a key, and adds it to the row of the household or seat, so that its other phones learn of it.
 * Like a receipt that row takes its number later, so that a whole hall can sign in at once. A device that came in by
 * this key before changes nothing but, for a seat, when its card was last shown: the request can be repeated when its
 * answer was lost. One whose sign-in was copied comes in under a new one, and the copy is out.
 *
 * @param files the key's `fileNames`
 */
export function redeem(
	store: Store,
	files: string[],
	{ known, fresh }: ShownOn,
	now: Moment,
): Promise<(CardHolder & { device: string }) | Refused> {
	return store.transact(async (tx) => {
		const card = await findCard(tx, files);
		if ('refused' in card) return card;
		const refused = refusal(card, known, now);
		if (refused) return refused;
		const { member, key } = card;
		const copied = isCopied(member, known) ? known : undefined;
		const device = copied === undefined && known !== undefined ? known : fresh;
		const isIn = member.devices[device]?.keys.at(-1)?.id === key.id;
		if (isIn && key.relation === 'seat') prove(tx, card, device, now);
		const full = isIn ? undefined : await join(tx, card, { device, isNew: device === fresh, instead: copied }, now);
		return full ?? { ...cardHolderOf(card), device };
	});
}
