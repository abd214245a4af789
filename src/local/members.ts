import type { Moment } from '#contract/ids';
import type { Member } from '#contract/member';
import { memberKeyOf, type KairanDb, type LocalMember, type MemberKey } from './db';
import { storing } from './storage';

export interface Joined {
	member: Member;
	associationName: string;
	device: string;
	/** When its card was shown, by this phone's clock. */
	cardShown?: Moment;
}

/**
 * Stores the member that a key opened. One that this phone knows already keeps its cursor and its outbox; one whose
 * access had ended starts again without a cursor. @throws StorageFull, StorageUnavailable
 */
export async function putMember(
	db: KairanDb,
	{ member, associationName, device, cardShown }: Joined,
): Promise<MemberKey> {
	const memberKey = memberKeyOf(member);
	await storing(() =>
		db.transaction('rw', db.members, async () => {
			const known = await db.members.get(memberKey);
			const fresh = { cursor: null, filled: false, filling: (known?.filling ?? 0) + 1, refilling: false };
			// The server goes on counting where it stopped.
			const visit = known?.visit !== undefined && { visit: known.visit };
			const kept = known?.state === 'live' ? known : { ...fresh, ...visit };
			const shown = cardShown !== undefined && { cardShown };
			await db.members.put({ ...kept, ...shown, m: memberKey, member, associationName, device, state: 'live' });
		}),
	);
	return memberKey;
}

/** Those for whom this device still acts. */
export async function liveMembers(db: KairanDb): Promise<LocalMember[]> {
	return (await db.members.toArray()).filter(({ state }) => state === 'live');
}
