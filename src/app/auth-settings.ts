import { AuthSettings } from '#contract/session';
import { getSetting, putSetting } from '#local/settings';
import { readSmall, writeSmall } from '#ui/small-store';
import { db } from './context';

const COPY = 'auth';

/**
 * How this browser signs in. A copy lies in its small store: when the tables were wiped and Firebase's sign-in was not,
 * the browser shows a card as the device that it was, and uses it up no further.
 */
export async function authSettings(): Promise<AuthSettings | undefined> {
	const kept = await getSetting(db, 'auth', AuthSettings);
	if (kept) return kept;
	const copy = readSmall('device', COPY);
	try {
		return copy === null ? undefined : AuthSettings.parse(JSON.parse(copy));
	} catch {
		// Something else wrote it.
		return undefined;
	}
}

/** Keeps both; where the browser has no small store, the copy is missing. @throws StorageFull, StorageUnavailable */
export async function keepAuthSettings(auth: AuthSettings): Promise<void> {
	await putSetting(db, 'auth', auth);
	writeSmall('device', COPY, JSON.stringify(auth));
}
