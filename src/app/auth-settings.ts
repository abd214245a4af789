import { AuthSettings } from '#contract/session';
import { getSetting, putSetting } from '#local/settings';
import { db } from './context';

/**
 * How this browser signs in. A copy lies in localStorage: when the tables were wiped and Firebase's sign-in was not,
 * the browser shows a card as the device that it was, and uses it up no further.
 */
export async function authSettings(): Promise<AuthSettings | undefined> {
	const kept = await getSetting(db, 'auth', AuthSettings);
	if (kept) return kept;
	try {
		const copy = AuthSettings.safeParse(JSON.parse(localStorage.getItem('kairan.auth') ?? 'null'));
		return copy.success ? copy.data : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps both. @throws StorageFull, StorageUnavailable */
export async function keepAuthSettings(auth: AuthSettings): Promise<void> {
	await putSetting(db, 'auth', auth);
	try {
		localStorage.setItem('kairan.auth', JSON.stringify(auth));
	} catch {
		// Only the copy is missing then.
	}
}
