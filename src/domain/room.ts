/**
 * Firestore takes 1 MiB a document (https://firebase.google.com/docs/firestore/quotas#limits). The rest is for what ends
 * a row: a circular that is full can be withdrawn still, and a household forgotten.
 */
const FULL_BYTES = 800 * 1024;

const bytesOf = (data: unknown): number => new TextEncoder().encode(JSON.stringify(data)).length;

/** True of something that is too large to have grown; `before` is what it was, undefined for what is new. */
export function isOverfull(after: unknown, before: unknown): boolean {
	const bytes = bytesOf(after);
	return bytes > FULL_BYTES && (before === undefined || bytes > bytesOf(before));
}
