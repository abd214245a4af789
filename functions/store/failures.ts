/**
 * gRPC codes that mean "not now": DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED (contention), UNAVAILABLE.
 * https://grpc.io/docs/guides/status-codes/
 */
const PASSING: readonly unknown[] = [4, 8, 10, 14];

/** True when the same call may well succeed a little later. */
export function isPassing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && PASSING.includes(error.code);
}

/** gRPC FAILED_PRECONDITION: the document was no longer as the write expected it. */
const CHANGED_MEANWHILE = 9;

/** True when a write was left undone because another one came first. */
export function isOvertaken(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === CHANGED_MEANWHILE;
}
