import * as z from 'zod/mini';
import type { KairanDb } from './db';
import { getSetting, putSetting } from './settings';

const KEY = 'attachments';

/** What the sync tells of the pictures that it keeps on this phone for reading without signal. */
export const KeptPictures = z.object({
	kept: z.int(),
	bytes: z.int(),
	/** Pictures of the last days for which there is no room. */
	left: z.int(),
});
export type KeptPictures = z.infer<typeof KeptPictures>;

/** Undefined as long as the sync has told nothing. */
export const getKeptPictures = (db: KairanDb): Promise<KeptPictures | undefined> => getSetting(db, KEY, KeptPictures);

/** Only the sync writes this. @throws StorageFull, StorageUnavailable */
export const putKeptPictures = (db: KairanDb, pictures: KeptPictures): Promise<void> => putSetting(db, KEY, pictures);
