import type { ArrivalReply } from '#contract/arrival';
import type { Circular } from '#contract/rows';
import { localRow } from '#local/confirmed-rows';
import { memberKeyOf, type KairanDb } from '#local/db';

type Items = ArrivalReply['items'];

/**
 * Writes circulars that came with a push before the pull that will bring them again (SY28): they can be read when the
 * signal is gone. The cursor stays, so that nothing is missed; what is as new or newer here stays too.
 *
 * @returns those of members that this phone acts for
 */
export function takeAhead(db: KairanDb, items: Items): Promise<Items> {
	return db.transaction('rw', db.members, db.rows, async () => {
		const taken: Items = [];
		for (const { as, circular } of items) {
			const memberKey = memberKeyOf(as);
			const local = await db.members.get(memberKey);
			if (local?.state !== 'live') continue;
			taken.push({ as, circular });
			const known = (await db.rows.get([memberKey, 'circular', circular.id]))?.row as Circular | undefined;
			if (known && known.version >= circular.version) continue;
			await db.rows.put(localRow(memberKey, { kind: 'circular', row: circular }, local.filling));
		}
		return taken;
	});
}
