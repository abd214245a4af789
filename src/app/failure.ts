import type { Failure } from '#i18n/failures';
import { StorageFull, StorageUnavailable } from '#local/storage';
import { ApiError, Retry, SignedOut } from '#sync/errors';

/** Why something came to nothing, as the catalogue of sentences names it. What nobody foresaw is reported, too. */
export function failureOf(error: unknown): Failure {
	if (error instanceof ApiError) return error.code;
	if (error instanceof Retry) return 'unreachable';
	if (error instanceof SignedOut) return 'signedOut';
	if (error instanceof StorageFull) return 'storageFull';
	if (error instanceof StorageUnavailable) return 'storageUnavailable';
	reportError(error);
	return 'unexpected';
}

/** The answer, or why there is none: features show sentences and know no errors. */
export async function attempt<T>(work: Promise<T>): Promise<{ got: T } | { failed: Failure }> {
	try {
		return { got: await work };
	} catch (error) {
		return { failed: failureOf(error) };
	}
}
