import type { Failure } from '#i18n/failures';
import { StorageFull, StorageUnavailable } from '#local/storage';
import { ApiError, Retry, SignedOut } from '#sync/errors';

/** The failure code of an error, for which the catalogue has a sentence. An unexpected error is reported, too. */
function failureOf(error: unknown): Failure {
	if (error instanceof ApiError) return error.code;
	if (error instanceof Retry) return error.trouble;
	if (error instanceof SignedOut) return 'signedOut';
	if (error instanceof StorageFull) return 'storageFull';
	if (error instanceof StorageUnavailable) return 'storageUnavailable';
	reportError(error);
	return 'unexpected';
}

/** The result, or the code of its failure: features show sentences and handle no errors. */
export async function attempt<T>(work: Promise<T>): Promise<{ got: T } | { failed: Failure }> {
	try {
		return { got: await work };
	} catch (error) {
		return { failed: failureOf(error) };
	}
}
