import type { Failure } from '#domain/failure';
import { StorageFull, StorageUnavailable } from '#local/storage';
import { ApiError, Retry, SignedOut } from '#sync/errors';

/** The failure code of an error, for which the catalogue has a sentence. An unexpected error is reported, too. */
function codeOf(error: unknown): Failure {
	if (error instanceof ApiError) return error.code;
	if (error instanceof Retry) return error.trouble;
	if (error instanceof SignedOut) return 'signedOut';
	if (error instanceof StorageFull) return 'storageFull';
	if (error instanceof StorageUnavailable) return 'storageUnavailable';
	reportError(error);
	return 'unexpected';
}

/** A result, or the code of its failure. */
export type Attempt<T> = { got: T } | { failed: Failure };

/** The result, or the code of its failure: features show sentences and handle no errors. */
export async function attempt<T>(work: Promise<T>): Promise<Attempt<T>> {
	try {
		return { got: await work };
	} catch (error) {
		return { failed: codeOf(error) };
	}
}

/** The code of the failure of work without a result; undefined when it was done. */
export async function failureOf(work: Promise<unknown>): Promise<Failure | undefined> {
	const answer = await attempt(work);
	return 'failed' in answer ? answer.failed : undefined;
}
