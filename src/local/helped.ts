import * as z from 'zod/mini';
import { Progress } from '#contract/following';
import { Moment, type Day } from '#contract/ids';
import { isHelpedKept, STEPS, type Helped } from '#domain/helping';
import type { KairanDb, MemberKey } from './db';
import { storing } from './storage';
import { getSetting } from './settings';

const Mark = z.optional(z.enum(['done', 'skipped']));

const HelpedShape: z.ZodMiniType<Helped> = z.object({
	id: z.string(),
	name: z.string(),
	since: Moment,
	phone: z.enum(['iphone', 'android']),
	marks: z.object(Object.fromEntries(STEPS.map((step) => [step, Mark]))),
	progress: Progress,
	size: z.optional(z.string()),
	moved: Moment,
	token: z.optional(z.string()),
	until: Moment,
	opened: z.optional(z.boolean()),
	trial: z.optional(z.enum(['waiting', 'sent', 'noPhone', 'tooMany'])),
});

const PREFIX = 'helped ';
const nameOf = (memberKey: MemberKey) => `${PREFIX}${memberKey}`;

const readAll = async (db: KairanDb, key: string): Promise<Helped[]> =>
	((await getSetting(db, key, z.array(z.unknown()))) ?? []).flatMap((one) => HelpedShape.safeParse(one).data ?? []);

/** The persons whom a seat helped on this device, the first one first. */
export const listHelped = async (db: KairanDb, memberKey: MemberKey, today: Day): Promise<Helped[]> =>
	(await readAll(db, nameOf(memberKey))).filter((one) => isHelpedKept(one, today));

/** Changes the list as it is at that moment: another tab, or a poll, may write it too. @throws StorageFull, … */
export async function changeHelped(
	db: KairanDb,
	memberKey: MemberKey,
	change: (list: Helped[]) => Helped[],
): Promise<void> {
	const key = nameOf(memberKey);
	await storing(() =>
		db.transaction('rw', db.settings, async () => db.settings.put({ key, value: change(await readAll(db, key)) })),
	);
}

/** Deletes persons whose names this device may keep no longer. */
export async function sweepHelped(db: KairanDb, today: Day): Promise<void> {
	for (const { key } of await db.settings.where('key').startsWith(PREFIX).toArray()) {
		const kept = (await readAll(db, key)).filter((one) => isHelpedKept(one, today));
		await (kept.length > 0 ? db.settings.put({ key, value: kept }) : db.settings.delete(key));
	}
}
