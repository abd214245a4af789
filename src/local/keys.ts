import type { Id } from '#contract/ids';
import type { Key } from '#contract/rows';
import type { KairanDb, MemberKey } from './db';
import { withOverlay, readOverlay, touchedIds } from './overlay';
import { rowsNamed, rowsOf } from './confirmed-rows';

/** All keys that this leader may see, with what the outbox adds. */
export async function listKeys(db: KairanDb, memberKey: MemberKey): Promise<Key[]> {
	const local = await db.members.get(memberKey);
	if (!local) return [];
	const { changed } = await readOverlay(db, local);
	return withOverlay('key', await rowsOf(db, memberKey, 'key'), changed);
}

/** Whether the server has a new key: a card that is printed before it has opens nothing yet. */
export type KeyDelivery = 'unsent' | 'ready' | 'refused';

/**
 * Whether the server has each of these keys. One that is neither in the outbox nor among the rows was refused and
 * dropped.
 */
export async function keyDeliveries(db: KairanDb, memberKey: MemberKey, keys: Id[]): Promise<Map<Id, KeyDelivery>> {
	const [rows, sent, unsent] = await Promise.all([
		rowsNamed(db, memberKey, 'key', keys),
		touchedIds(db, memberKey, 'sent'),
		touchedIds(db, memberKey),
	]);
	const known = new Set(rows.map(({ id }) => id));
	return new Map(
		keys.map((key) => {
			if (known.has(key) || sent('key').has(key)) return [key, 'ready'];
			return [key, unsent('key').has(key) ? 'unsent' : 'refused'];
		}),
	);
}
