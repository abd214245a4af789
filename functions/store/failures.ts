/**
 * gRPC codes that mean "not now": DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED (contention), UNAVAILABLE.
 * https://grpc.io/docs/guides/status-codes/
 */
const PASSING: readonly unknown[] = [4, 8, 10, 14];

/**
 * INVALID_ARGUMENT means a programming error, with one exception: the Firestore emulator also answers it to the next
 * call of a transaction that lost its locks to another one.
 */
const LOST_ITS_LOCKS = /transaction is invalid or closed/i;

/** True when the same call may well succeed a little later. */
export function isPassing(error: unknown): boolean {
	if (!(error instanceof Error) || !('code' in error)) return false;
	return PASSING.includes(error.code) || (error.code === 3 && LOST_ITS_LOCKS.test(error.message));
}

/** gRPC FAILED_PRECONDITION: the document was no longer as the write expected it. */
const CHANGED_MEANWHILE = 9;

/** True when a write was left undone because another one came first. */
export function isOvertaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === CHANGED_MEANWHILE;
}
