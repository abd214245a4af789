import type { ChairKeyRequest } from '#contract/found';
import type { Id, Moment } from '#contract/ids';
import type { Member } from '#contract/pull';
import { auditLine } from '#domain/commands/audit/line';
import { issueKey } from '#domain/commands/key/issue';
import { dayInJapan } from '#domain/moment';
import { isPresent } from '#functions/store/members';
import { tellPhones } from '#functions/store/phones';
import { record } from '#functions/store/record';
import { findIn, noChanges } from '#functions/store/read-set';
import type { Store } from '#functions/store/store';
import { endCards } from './effects/cards';
import type { EffectContext, Refused } from './effects/effect';
import { file } from './effects/keys';
import type { Secrets } from './secrets';

/** The chair's seat on a day; where there are two, the one that began last. */
async function presentChair(store: Store, association: Id, now: Moment): Promise<Id | undefined> {
	const seats = [...(await store.seatsOf(association, 'chair'))].filter(([, doc]) => isPresent(doc, dayInJapan(now)));
	const beginning = ([, { from }]: (typeof seats)[number]) => from ?? '';
	return seats.toSorted((a, b) => (beginning(a) < beginning(b) ? 1 : beginning(a) > beginning(b) ? -1 : 0))[0]?.[0];
}

/** Ends every phone and every key that the seat had until now. */
async function endAccess(seat: Id, context: Pick<EffectContext, 'tx' | 'readSet' | 'changes'>): Promise<void> {
	const doc = context.readSet.members.get(seat);
	if (doc) {
		const left = { ...doc, devices: {} };
		context.changes.members.set(seat, left);
		tellPhones(seat, left, context);
	}
	await endCards(seat, context);
}

/**
 * Files a new key for the chair's present seat, for a chair who is locked out. The operator asks for it, who has shown
 * the secret. The seat's devices and older keys end with it, unless the operator says that nothing was lost
 * (`keepPhones`); the audit says which of the two it was.
 *
 * @returns SEAT_UNKNOWN where there is no such association or nobody holds its chair, KEY_EXISTS for a key that is not
 * new
 */
export async function chairKey(
	{ association, key, digests, keepPhones = false }: ChairKeyRequest,
	{ store, secrets, now }: { store: Store; secrets: Secrets; now: Moment },
): Promise<Refused | undefined> {
	const seat = await presentChair(store, association, now);
	if (!seat) return { refused: 'SEAT_UNKNOWN' };
	const member: Member = { association, member: 'operator', role: 'operator', name: 'operator' };
	const args = { id: key, for: { kind: 'seat', seat }, digests } as const;
	return store.transact(async (tx) => {
		const rows = [...issueKey.needs(args), { kind: 'audit' as const, id: key }];
		const readSet = await tx.read(association, { head: true, rows, members: [seat] });
		const find = findIn(readSet);
		const context = { member, find, stamp: { command: key, now, claimed: now, seq: readSet.seq + 1 } };
		const verdict = find('audit', key) ? { refused: 'KEY_EXISTS' as const } : issueKey.decide(args, context);
		if ('refused' in verdict) return verdict;
		const what = keepPhones ? 'operator.chairKeyMore' : 'operator.chairKey';
		const changes = { ...noChanges(), rows: [...verdict.rows, auditLine(what, { seat }, context)] };
		if (!keepPhones) await endAccess(seat, { tx, readSet, changes });
		const refused = await file(digests, { association, key, kind: 'seat', member: seat }, { tx, changes, secrets });
		if (!refused) record(tx, readSet, changes);
		return refused ?? undefined;
	});
}
