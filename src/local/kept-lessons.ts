import * as z from 'zod/mini';
import { COMMANDS } from '#contract/commands';
import { Moment } from '#contract/ids';
import type { KairanDb, MemberKey } from './db';
import { getSetting, putSetting } from './settings';

/** A schedule that took the place of another one, and the parts that put that one back. */
const KeptLessons = z.object({ file: z.string(), at: Moment, back: z.array(COMMANDS['lesson.replace']) });
export type KeptLessons = z.infer<typeof KeptLessons>;

const keyOf = (memberKey: MemberKey) => `lessons.replaced/${memberKey}`;

/** What this seat replaced last on this device, until it says that it is right. */
export const getKeptLessons = (db: KairanDb, memberKey: MemberKey): Promise<KeptLessons | undefined> =>
	getSetting(db, keyOf(memberKey), KeptLessons as z.ZodMiniType<KeptLessons>);

/** Keeps what puts the earlier schedule back; to be called first. @throws StorageFull, StorageUnavailable */
export const keepLessons = (db: KairanDb, memberKey: MemberKey, kept: KeptLessons): Promise<void> =>
	putSetting(db, keyOf(memberKey), kept);

/** Forgets it. */
export const dropKeptLessons = (db: KairanDb, memberKey: MemberKey): Promise<void> =>
	db.settings.delete(keyOf(memberKey));
