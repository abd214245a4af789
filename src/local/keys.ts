import type { Id } from '#contract/ids';
import type { Household, Key } from '#contract/rows';
import type { KairanDb, MemberKey } from './db';
import { laidOver, overlaid } from './overlaid';
import { rowsNamed, rowsOf } from './rows';

/** All keys that this leader may see, with what the outbox adds. */
export async function listKeys(db: KairanDb, m: MemberKey): Promise<Key[]> {
	const local = await db.members.get(m);
	if (!local) return [];
	const { changed } = await overlaid(db, local);
	return laidOver('key', await rowsOf(db, m, 'key'), changed);
}

/** Where a new key stands: a card that is printed while it waits opens nothing yet. */
export type KeyStanding = 'waiting' | 'ready' | 'refused';

/** How far each of these keys has come on its way to the server. One of which nothing is known any more was dropped. */
export async function keyStandings(db: KairanDb, m: MemberKey, keys: Id[]): Promise<Map<Id, KeyStanding>> {
	const [entries, rows] = await Promise.all([db.outbox.where('m').equals(m).toArray(), rowsNamed(db, m, 'key', keys)]);
	const known = new Set(rows.map(({ id }) => id));
	const issues = entries.filter(({ name }) => name === 'key.issue');
	const states = new Map(issues.map(({ args, state }) => [(args as { id?: unknown } | null)?.id, state]));
	return new Map(
		keys.map((key) => {
			const state = states.get(key);
			if (known.has(key) || state === 'sent') return [key, 'ready'];
			return [key, state === 'pending' ? 'waiting' : 'refused'];
		}),
	);
}

/** One household as this member may see it, with what the outbox changes: for a household's own phone, its own. */
export async function getHousehold(db: KairanDb, m: MemberKey, id: Id): Promise<Household | undefined> {
	const local = await db.members.get(m);
	if (!local) return undefined;
	return (await overlaid(db, local, [{ kind: 'household', id }])).find('household', id);
}
