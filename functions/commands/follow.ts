import * as z from 'zod/mini';
import type { Progress } from '#contract/following';
import { Id, MemberRef, Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import { auditLine } from '#domain/commands/audit/shared';
import { followedSince, followedUntil, mayFollow } from '#domain/following';
import { isHelpedKept } from '#domain/helping';
import { addMs, CLOCK_TOLERANCE_MS, dayInJapan } from '#domain/moment';
import { refOf } from '#domain/row-set';
import { PENDING_SEQ } from '#domain/sequence';
import { lineId } from '#functions/audit-line-id';
import type { DeviceDoc, MemberDoc } from '#functions/store/docs';
import { isPresent } from '#functions/store/members';
import { rowName } from '#functions/store/paths';
import { findIn, noChanges, rowOf, widen } from '#functions/store/read-set';
import { record } from '#functions/store/record';
import type { Store } from '#functions/store/store';
import type { Refused } from './effects/effect';
import { cameBy, findCard, type Card } from './shown-card';

/** What the token of a followed household says: who follows, on which device, whom, by which card and since when. */
export const Grant = z.object({ by: MemberRef, device: z.string(), of: MemberRef, key: Id, at: Moment });
export type Grant = z.infer<typeof Grant>;

/** Who shows a household's card to follow its steps. */
export interface Follower {
	member: Member;
	device: string;
}

/** Rows of the household that are looked at: what it read before it came to the desk is behind them. */
const NEWEST = 50;

/** A household whose steps are followed. */
interface Followed {
	name: string;
	grant: Grant;
}

/** The line that a look leaves in the record of the card's association: one a day, seat and household. */
function lookLine({ leadsTo }: Card, { member, device }: Follower, now: Moment) {
	const { association, member: household } = leadsTo;
	const command = lineId('look.follow', member.association, member.member, household, dayInJapan(now));
	const stamp = { command, now, claimed: now, seq: PENDING_SEQ, device };
	// A city's volunteer is no member of the association: the line names her by her title.
	const by = member.association === association ? member : { ...member, member: 'city' };
	return auditLine('look.follow', { household }, { member: by, stamp });
}

/**
 * Lets somebody who helps follow the household whose card she shows. The card lets nobody in by it and is not used up,
 * so it may be one that has let in all that it can.
 *
 * @param files the key's `fileNames`
 */
export function follow(store: Store, files: string[], follower: Follower, now: Moment): Promise<Followed | Refused> {
	return store.transact(async (tx) => {
		const card = await findCard(tx, files);
		if ('refused' in card) return card;
		const { leadsTo, key, member, readSet } = card;
		const { association, member: household } = leadsTo;
		const city = findIn(readSet)('association', association)?.city;
		const group = member.kind === 'household' && isPresent(member, dayInJapan(now)) ? member.group : undefined;
		if (!mayFollow(follower.member, { association, city, group })) return { refused: 'NOT_ALLOWED' };
		if (key.state === 'revoked') return { refused: 'KEY_REVOKED' };
		const line = lookLine(card, follower, now);
		widen(readSet, await tx.read(association, { head: false, rows: [refOf(line)] }));
		if (!readSet.rows.has(rowName(refOf(line))))
			record(tx, readSet, { ...noChanges(), rows: [line], unnumbered: true });
		const by = { association: follower.member.association, member: follower.member.member };
		const grant = { by, device: follower.device, of: { association, member: household }, key: key.id, at: now };
		return { name: member.name, grant };
	});
}

const isOf = ({ by, device }: Grant, follower: Follower): boolean =>
	by.association === follower.member.association && by.member === follower.member.member && device === follower.device;

/** True for a grant of this device and seat, on the day on which it was given. */
export const isGranted = (grant: Grant, follower: Follower, now: Moment): boolean =>
	isOf(grant, follower) && now < followedUntil(grant.at);

/** The same for as long as the follower's device keeps the household's name. */
export const isGrantedLater = (grant: Grant, follower: Follower, now: Moment): boolean =>
	isOf(grant, follower) && isHelpedKept({ since: grant.at }, dayInJapan(now));

/**
 * The household of a grant as it is now, and the newest phone that came in by that card lately. Undefined where it is
 * followed no more: it has left, or is another group's now, or the card was revoked.
 */
export async function followedNow(
	store: Store,
	{ of, key: id, at }: Grant,
	{ member, device: own }: Follower,
	now: Moment,
): Promise<{ doc: MemberDoc; phone: [string, DeviceDoc] | undefined } | undefined> {
	const { association, member: household } = of;
	const rows = [{ kind: 'key' as const, id }, ...[{ kind: 'association' as const, id: association }]];
	const readSet = await store.readTransaction((tx) =>
		tx.read(association, { head: false, rows, members: [household] }),
	);
	const [find, doc] = [findIn(readSet), readSet.members.get(household)];
	const key = find('key', id);
	if (!doc || !key || key.state === 'revoked' || !isPresent(doc, dayInJapan(now))) return undefined;
	const city = find('association', association)?.city;
	if (!mayFollow(member, { association, city, group: doc.group })) return undefined;
	const since = followedSince(at);
	// A phone that is a helper's as well is not the one that is helped.
	const phones = Object.entries(doc.devices).filter(
		([device, each]) => device !== own && !each.alsoSeat && cameBy(each, key) && each.since >= since,
	);
	phones.sort(([, a], [, b]) => (a.since < b.since ? 1 : -1));
	return { doc, phone: phones[0] };
}

/** How far the household of a grant is; undefined where it is followed no more. */
export async function progressOf(
	store: Store,
	grant: Grant,
	follower: Follower,
	now: Moment,
): Promise<Progress | undefined> {
	const found = await followedNow(store, grant, follower, now);
	if (!found) return undefined;
	const { doc, phone } = found;
	if (!phone) return { woken: false };
	const [, { since: joined, push, trialShown }] = phone;
	const stretch = { from: Math.max(0, doc.own - NEWEST), to: doc.own, limit: NEWEST };
	const read = firstReading(await store.ownChanges(grant.of, stretch), joined);
	return { joined, woken: push !== undefined, ...(trialShown && { shown: trialShown }), ...(read && { read }) };
}

/**
 * Whether the phone that came in at the desk was opened on a later day; undefined where none came in, or the household
 * is followed no more.
 */
export async function openedSince(...asked: Parameters<typeof followedNow>): Promise<boolean | undefined> {
	const [, { at }] = asked;
	const phone = (await followedNow(...asked))?.phone;
	return phone && phone[1].seen !== undefined && phone[1].seen > dayInJapan(at);
}

type OwnRows = Awaited<ReturnType<Store['ownChanges']>>;

/**
 * Who was the first of the household to read anything since then. It says so by its phone's clock, which may be behind
 * by as much as the app lets pass.
 */
function firstReading(rows: OwnRows, since: Moment): Progress['read'] {
	const readings = rows.flatMap((doc) => {
		const found = rowOf(doc);
		if (found.kind !== 'receipt') return [];
		const { readBySelf, readByFamily } = found.row;
		return [
			...(readBySelf ? [{ who: 'self' as const, at: readBySelf.at }] : []),
			...(readByFamily ? [{ who: 'family' as const, at: readByFamily.at }] : []),
		];
	});
	const begins = addMs(since, -CLOCK_TOLERANCE_MS);
	const after = readings.filter(({ at }) => at >= begins).sort((a, b) => (a.at < b.at ? -1 : 1));
	return after[0]?.who;
}
